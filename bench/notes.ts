import { heldOut, notes, unseen } from '../test/notes.ts'
import { scored } from '../test/score-notes.ts'

/*
 * node bench/notes.ts [--held-out | --unseen] [--show]: how much of what a careful clerk would enter from each note of test/notes.ts is
 * proposed (recall), and how much of what is proposed he would enter (precision), by ledger and field.
 */
const { table, misses } = scored(process.argv.includes('--unseen') ? unseen : process.argv.includes('--held-out') ? heldOut : notes)
if (process.argv.includes('--show')) for (const { text, says } of misses) console.log([text.replaceAll('\n', '/'), ...says.map(say => `   ${say}`)].join('\n'))
console.log(table)
