import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { initialsOf } from '../names/initials.ts'
import { shapeOf } from '../shape.ts'

/*
 * By what a record is found: its title, the pinyin initials of the title, and every text of it that is nobody's secret. Kept as one
 * line of letters and digits, an underscore between them where anything else stood, and looked up by pairs of characters: Chinese
 * has no spaces to cut it into words.
 */

/** _赵明霞_zmx_电工_yp0000001_ */
export function wordsOf(ledger: AnyLedger, record: LedgerRecord): string {
  const called = String(record['called'])
  const texts = textsOf(ledger).map(name => record[name]).filter(value => typeof value === 'string')
  return plain([called, initialsOf(called), ...texts].join('_'))
}

/** The fields whose texts are sought in. */
export function textsOf(ledger: AnyLedger): readonly string[] {
  let names = sought.get(ledger)
  if (!names) sought.set(ledger, names = Object.entries(shapeOf(ledger).fields).filter(([, field]) => SOUGHT.has(field.kind)).map(([name]) => name))
  return names
}

const sought = new WeakMap<AnyLedger, readonly string[]>()

/** What someone looks for by its words, each of which has to be found; signs within one stand for themselves: 云劳调〔2025〕2号 is not 12号. */
export function soughtIn(text: string): string[] {
  return text.split(/\s+/).map(one => plain(one).replace(/^_|_$/g, '')).filter(one => one !== '')
}

/** Every two characters that follow each other: _赵 赵明 明霞 霞_ */
export function pairs(words: string): string[] {
  const found: string[] = []
  let before = ''
  for (const char of words) {
    if (before !== '') found.push(before + char)
    before = char
  }
  return found
}

const SOUGHT: ReadonlySet<string> = new Set(['text', 'long', 'place', 'credit'])

function plain(text: string): string {
  const small = text.toLowerCase()
  return `_${PLAIN.test(small) ? small : text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`.replace(/_+/g, '_')
}

/** As nearly all titles and texts are: to go by what Unicode says of each letter takes three times as long. */
const PLAIN = /^[a-z0-9_\u4e00-\u9fff]*$/
