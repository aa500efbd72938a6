import { isMainThread } from 'node:worker_threads'

// Says on standard error, at the end, how much memory the whole process held at most, in KB.
if (isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS))
