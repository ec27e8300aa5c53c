# The peer of the benchmark: three figures like those of the first article, from the same CSVs, with R, ggplot2 and
# svglite. Rscript like-figures.R DATA OUT SVGS PNGS: so many pictures, in both languages, both widths, light and dark, the
# three figures in turn.
suppressPackageStartupMessages(library(ggplot2))
library(svglite)

args <- commandArgs(trailingOnly = TRUE)
data <- args[1]
out <- args[2]
incidents <- read.csv(file.path(data, "incidents.csv"), colClasses = "character", encoding = "UTF-8")
platforms <- read.csv(file.path(data, "platforms.csv"), colClasses = "character", encoding = "UTF-8")
france <- subset(incidents, country == "FR" & part_of == "")
france$n <- ifelse(france$attacks == "", 1, as.integer(france$attacks))
france$platform <- ifelse(france$platform_id %in% c("coco", "grindr"), france$platform_id, "other")
svgs <- as.integer(args[3])
pngs <- as.integer(args[4])
variants <- expand.grid(lang = c("fr", "en"), width = c(680, 360), dark = c(FALSE, TRUE), stringsAsFactors = FALSE)
drawn <- 0

round <- 0
while (drawn < svgs + pngs) {
  round <- round + 1
  i <- (round - 1) %% nrow(variants) + 1
  lang <- variants$lang[i]
  ink <- if (variants$dark[i]) "white" else "black"
  paper <- if (variants$dark[i]) "black" else "white"
  say <- function(fr, en) if (lang == "fr") fr else en
  house <- theme_minimal(base_size = 12) + theme(plot.title = element_text(face = "bold"), legend.position = "top",
    text = element_text(colour = ink), axis.text = element_text(colour = ink), plot.background = element_rect(fill = paper))
  save <- function(name, plot, height) {
    if (drawn >= svgs + pngs) return(invisible())
    drawn <<- drawn + 1
    file <- file.path(out, sprintf("%s.%d", name, round))
    size <- list(width = variants$width[i] / 72, height = height / 72)
    if (drawn <= svgs) ggsave(paste0(file, ".svg"), plot, device = svglite, width = size$width, height = size$height)
    else ggsave(paste0(file, ".png"), plot, device = "png", width = size$width, height = size$height, dpi = 144)
  }
  dated <- subset(france, grepl("^[0-9]{4}-[0-9]{2}", date) & !grepl("/", date))
  dated$quarter <- as.Date(paste0(substr(dated$date, 1, 4), "-", sprintf("%02d", 3 * ((as.integer(substr(dated$date, 6, 7)) - 1) %/% 3) + 1), "-01"))
  quarters <- aggregate(n ~ quarter + platform, dated, sum)
  save("par-trimestre", ggplot(quarters, aes(quarter, n, fill = platform)) +
    geom_col(width = 88) + geom_vline(xintercept = as.Date("2024-06-25")) +
    scale_fill_manual(values = c(coco = "#b5271d", grindr = "#1f5a8c", other = "#949390")) +
    labs(title = say("Guets-apens rapportés par trimestre", "Ambushes reported per quarter"), x = NULL, y = NULL, caption = "Sources") + house, 460)

  bars <- merge(aggregate(n ~ platform_id, france, sum), platforms[, c("platform_id", "name")])
  save("par-plateforme", ggplot(bars, aes(n, reorder(name, n))) +
    geom_col(fill = "#b5271d") + geom_text(aes(label = n), hjust = -0.3) +
    labs(title = say("Guets-apens rapportés par plateforme", "Ambushes reported by platform"), x = NULL, y = NULL, caption = "Sources") + house, 460)

  places <- aggregate(n ~ department, subset(france, department != ""), sum)
  places$column <- (seq_len(nrow(places)) - 1) %% 10
  places$row <- (seq_len(nrow(places)) - 1) %/% 10
  save("par-departement", ggplot(places, aes(column, -row, fill = n)) +
    geom_tile(colour = "white") + geom_text(aes(label = paste(department, n))) +
    labs(title = say("Guets-apens rapportés par département", "Ambushes reported by département"), x = NULL, y = NULL, caption = "Sources") + house, 560)
}
