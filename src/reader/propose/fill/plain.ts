import { faces } from '#model/kinds/kinds.ts'
import { stemsOf } from '../field-words.ts'
import { senseOf } from '../heads.ts'
import { isDenied } from './choices.ts'
import { fieldsOf, open, used, value, type Filler } from './telling.ts'

/** Numbers that name a person, a telephone or a firm, to the first field of their kind. */
export const codes: Filler = (t, have) => t.marks.codes.flatMap(code => {
  if (used(have, code)) return []
  const field = fieldsOf(t.ledger).find(([name, field]) => field.kind === code.kind && open(have, name))
  return field ? [value(field[0], code.says, [code])] : []
}).filter((one, i, all) => all.findIndex(other => other.field === one.field) === i)

/** 已书面延期, 未专职: a flag that the note names; 外地人 says 外来务工. */
export const flags: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  if (field.kind !== 'flag' || !open(have, name)) return []
  const who = senseOf(field.label)
  const spoken = who && t.marks.heads.find(head => head.who === who && head.heads === 'all')
  if (spoken) return [value(name, faces.flag.print(true, field), [spoken])]
  for (const clause of t.clauses) {
    for (const word of stemsOf(field)) {
      const start = t.text.slice(clause.start, clause.end).indexOf(word) + clause.start
      const span = { start, end: start + word.length }
      if (start >= clause.start && !used(have, span)) return [value(name, faces.flag.print(!isDenied(t.text, span), field), [span])]
    }
  }
  return []
})
