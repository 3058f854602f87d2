# Times fixest on raw columns written by gravity-export.ts. Usage: Rscript gravity-fixest.R FOLDER FORMULA ESTIMATOR RUNS
suppressMessages(library(fixest))
setFixest_nthreads(1)
words <- commandArgs(trailingOnly = TRUE)
folder <- words[1]
columns <- lapply(list.files(folder, full.names = TRUE), function(file) {
  number <- endsWith(file, ".f64")
  width <- if (number) 8 else 4
  readBin(file, if (number) "double" else "integer", n = file.size(file) / width, size = width, endian = "little")
})
names(columns) <- sub("\\.(f64|i32)$", "", list.files(folder))
panel <- as.data.frame(columns)
if (words[3] == "OLS") panel <- panel[panel$y > 0, ]
formula <- as.formula(words[2])
estimate <- if (words[3] == "PPML") fepois else feols
peak <- function() {
  if (!file.exists("/proc/self/status")) return(NA)
  line <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) / 1024
}
held <- peak()
seconds <- sapply(seq_len(as.integer(words[4])), function(run) {
  used <- system.time(fit <<- estimate(formula, panel, cluster = ~exporter^importer))
  sum(used[c("user.self", "sys.self")])
})
coefficients <- sprintf('{"name":"%s","estimate":%.12g,"se":%.12g}', names(coef(fit)), coef(fit), se(fit))
cat(sprintf('{"seconds":[%s],"held":%.1f,"peak":%.1f,"coefficients":[%s]}\n',
  paste(seconds, collapse = ","), held, peak(), paste(coefficients, collapse = ",")))
