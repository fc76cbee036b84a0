// Trains FSRS-6 with the native peer on one log: node fsrs_binding.mjs MODULES LOG.csv SETS.txt
// Prints one line: reviews, tested items, seconds to make the items, seconds to train (the least of up to
// three runs), resident megabytes. Writes the five parameter sets of time-ordered cross-validation to SETS.txt.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, csv, sets] = process.argv.slice(2);
const fsrs = createRequire(modules + "/package.json")("@open-spaced-repetition/binding");
// `timeout` is how often the peer's own thread is asked for progress: at the usual 500 ms every run takes half a second.
const options = { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 };

const [header, ...lines] = readFileSync(csv, "utf8").trim().split("\n");
const names = header.trim().split(",");
const [card, order, rating, days] = ["card_id", "review_th", "rating", "delta_t_days"].map((name) => names.indexOf(name));
const rows = lines.map((line) => line.split(",").map(Number)).filter((row) => row[rating] >= 1 && row[rating] <= 4);
rows.sort((a, b) => a[order] - b[order]);

const seconds = (since) => (performance.now() - since) / 1000;
const start = performance.now();
const histories = new Map();
const items = [];
for (const row of rows) {
  const history = histories.get(row[card]) ?? [];
  histories.set(row[card], history);
  history.push(new fsrs.FSRSBindingReview(row[rating], history.length ? Math.max(row[days], 0) : 0));
  if (row[days] > 0) items.push(new fsrs.FSRSBindingItem(history.slice()));
}
const making = seconds(start);

const times = [];
for (let run = 0; run < (items.length > 500000 ? 2 : 3); ++run) {
  const began = performance.now();
  await fsrs.computeParameters(items, options);
  times.push(seconds(began));
}
const megabytes = process.memoryUsage.rss() / 1e6;

const folds = 5;
const found = [];
for (let part = 1; part <= folds; ++part) {
  const until = Math.floor((part * items.length) / (folds + 1));
  found.push(await fsrs.computeParameters(items.slice(0, until), options));
}
writeFileSync(sets, found.map((set) => set.join(" ") + "\n").join(""));
console.log(rows.length, items.length, making.toFixed(3), Math.min(...times).toFixed(4), megabytes.toFixed(0));
