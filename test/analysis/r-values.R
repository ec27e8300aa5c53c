# Intervals as R gives them, for intervals.test.ts to compare with. Run from the root of the project:
#   Rscript test/analysis/r-values.R > test/analysis/r-values.json
# Made with R 4.2.2. Only base R: stats::poisson.test and stats::binom.test.

levels <- c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999)
# As few digits as say the number exactly.
digits <- function(x) { short <- sprintf("%.15g", x); if (as.numeric(short) == x) short else sprintf("%.17g", x) }
number <- function(x) sapply(x, function(one) if (is.infinite(one)) "Infinity" else digits(one))
line <- function(...) paste0('"', paste(number(c(...)), collapse = " "), '"')
block <- function(name, lines) paste0('  "', name, '": [\n    ', paste(lines, collapse = ",\n    "), "\n  ]")

# count, level, low, high
poisson <- c()
for (count in c(0:12, 19, 30, 50, 99:101, 250, 500, 750, 850:852, 895:905, 998:1001, 2500, 5000, 9999, 25000, 50000, 99999, 100000))
  for (level in levels) {
    found <- poisson.test(count, conf.level = level)$conf.int
    poisson <- c(poisson, line(count, level, found[1], found[2]))
  }

# count, exposure, level, low, high
exposed <- c()
for (count in c(0, 1, 12, 1234)) for (exposure in c(0.5, 7, 365.25, 66e6)) {
  found <- poisson.test(count, exposure, conf.level = 0.95)$conf.int
  exposed <- c(exposed, line(count, exposure, 0.95, found[1], found[2]))
}

# successes, trials, level, low, high
binomial <- c()
for (successes in c(0, 1, 2, 3, 7, 19, 100, 2500, 50000, 100000)) for (failures in c(0, 1, 2, 5, 12, 100, 2500, 50000, 100000))
  if (successes + failures > 0) for (level in c(0.5, 0.95, 0.999)) {
    found <- binom.test(successes, successes + failures, conf.level = level)$conf.int
    binomial <- c(binomial, line(successes, successes + failures, level, found[1], found[2]))
  }

# count, exposure, count, exposure, level, ratio, low, high
ratio <- c()
counts <- c(0, 1, 2, 5, 21, 100, 2500, 100000)
for (a in counts) for (b in counts) if (a + b > 0)
  for (days in list(c(1, 1), c(183, 184), c(889, 365.25), c(1, 1000))) for (level in c(0.9, 0.95)) {
    found <- poisson.test(c(a, b), days, conf.level = level)
    ratio <- c(ratio, line(a, days[1], b, days[2], level, found$estimate, found$conf.int[1], found$conf.int[2]))
  }

cat("{\n", paste(c(
  block("poisson", poisson), block("exposed", exposed), block("binomial", binomial), block("ratio", ratio)
), collapse = ",\n"), "\n}\n", sep = "")
