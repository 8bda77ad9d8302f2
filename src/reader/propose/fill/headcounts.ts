import { fieldsOf, open, used, value, type Filler } from './telling.ts'
import { addedUp } from './amounts.ts'

/** 续保86人, 3个学生: people, where the ledger has no field for them but one that counts them. What ought to be (应参保) is told by its own words alone. */
export const headcounts: Filler = (t, have) => {
  if (fieldsOf(t.ledger).some(([, field]) => field.kind === 'people')) return []
  const counts = fieldsOf(t.ledger).filter(([name, field]) =>
    field.kind === 'count' && !field.label.startsWith('应') && addedUp(t.ledger, name).some(one => PEOPLE.includes(one.unit)))
  const [one, ...more] = counts
  const head = t.marks.heads.find(mark => mark.who === 'total' && mark.heads !== 'all' && !used(have, mark))
  return one && more.length === 0 && open(have, one[0]) && head ? [value(one[0], head.heads, [head], false)] : []
}

/** The units of figures that count people. */
const PEOPLE = ['人', '名', '人次']
