import { spawn } from 'node:child_process'
import { createServer } from 'vite'

/*
 * npm run dev [-- options of serve]: the server starts anew when its sources change, the pages renew themselves.
 */
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/cli/main.ts', 'serve', ...process.argv.slice(2)], { stdio: 'inherit' })
const pages = await createServer()
await pages.listen()
console.log('pages that renew themselves: http://localhost:8521 (one-time links work there too)')

process.once('SIGINT', () => {
  server.kill('SIGINT')
  void pages.close()
})
