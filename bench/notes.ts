import { heldOut, notes, unseen } from '../test/notes.ts'
import { aid } from '../test/notes/aid.ts'
import { everyLine } from '../test/notes/every-line.ts'
import { everyLineLater } from '../test/notes/every-line-later.ts'
import { forwarded } from '../test/notes/forwarded.ts'
import { fourth } from '../test/notes/fourth.ts'
import { fresh } from '../test/notes/fresh.ts'
import { hurried } from '../test/notes/hurried.ts'
import { hurriedLast } from '../test/notes/hurried-last.ts'
import { hurriedLater } from '../test/notes/hurried-later.ts'
import { last } from '../test/notes/last.ts'
import { honour } from '../test/notes/honour.ts'
import { life } from '../test/notes/life.ts'
import { newest } from '../test/notes/newest.ts'
import { phone } from '../test/notes/phone.ts'
import { phoneLater } from '../test/notes/phone-later.ts'
import { rights } from '../test/notes/rights.ts'
import { safety } from '../test/notes/safety.ts'
import { tenHands } from '../test/notes/ten-hands.ts'
import { week } from '../test/notes/week.ts'
import { scored } from '../test/score-notes.ts'

/*
 * node bench/notes.ts [--SET] [--show]: how much of what a careful clerk would enter from each note of a set is proposed (recall), and
 * how much of what is proposed he would enter (precision), by ledger and field. Sets: held-out, unseen, ten-hands, last, fresh, newest, fourth, aid, rights, every-line, every-line-later, life, safety, honour, hurried, hurried-later, hurried-last, phone, phone-later, forwarded, week.
 */
const sets = {
  'held-out': heldOut, unseen, 'ten-hands': tenHands, last, fresh, newest, fourth, aid, rights, 'every-line': everyLine,
  'every-line-later': everyLineLater, life, safety, honour, hurried, 'hurried-later': hurriedLater, 'hurried-last': hurriedLast, phone, 'phone-later': phoneLater, forwarded, week,
}
const [list = notes] = Object.entries(sets).flatMap(([name, set]) => process.argv.includes(`--${name}`) ? [set] : [])
const { table, misses } = scored(list)
if (process.argv.includes('--show')) for (const { text, says } of misses) console.log([text.replaceAll('\n', '/'), ...says.map(say => `   ${say}`)].join('\n'))
console.log(table)
