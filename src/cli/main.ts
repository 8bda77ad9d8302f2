import { runWords } from './run.ts'

// A reader that has seen enough (| head) closes the pipe: that is no error.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1))

process.exitCode = await runWords(process.argv.slice(2))
