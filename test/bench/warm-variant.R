# The same chart with R, ggplot2 and svglite, warm: prints the milliseconds of each run.
suppressPackageStartupMessages(library(ggplot2))
library(svglite)
runs <- as.integer(commandArgs(trailingOnly = TRUE)[1])
rows <- data.frame(name = paste("Category", LETTERS[1:12]), value = (0:11 * 37) %% 41)
draw <- function() {
  svgstring(width = 680 / 72, height = 360 / 72)
  print(ggplot(rows, aes(value, reorder(name, value))) + geom_col() +
    labs(title = "Twelve categories, twelve values", subtitle = "Test values, no unit", caption = "Source: test.", x = NULL, y = NULL) + theme_minimal())
  invisible(dev.off())
}
for (i in 1:5) draw()
for (i in seq_len(runs)) cat(1000 * system.time(draw())[["elapsed"]], "")
