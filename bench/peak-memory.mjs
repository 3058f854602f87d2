// Preloaded into a measured process: writes its peak resident memory, in kilobytes, to the file named in the environment.
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_MEMORY_FILE;
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
