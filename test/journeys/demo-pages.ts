import { showDemo } from '#cli/commands/demo.ts'
import { atDesk, unionOf } from '#cli/desk.ts'

/* The pages of a demonstration that stands in a folder already, without making it and its reports once more. */

const options = { data: process.argv[2], db: undefined, book: undefined }
await atDesk(options, { mode: 'write', who: 'demo' }, async at => showDemo(at, await unionOf(at, undefined), 0))
