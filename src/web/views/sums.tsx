import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { sayValue } from '#model/say.ts'
import { sayValueOf } from '../show/value.tsx'

/** Amounts of which each is at most the one before it, with the share of it that came. */
export function Sums({ record, fields, names }: { record: LedgerRecord; fields: Readonly<Record<string, Field>>; names: readonly string[] }) {
  const told = names.flatMap(name => typeof record[name] === 'number' ? [{ field: fields[name]!, value: record[name] }] : [])
  if (told.length === 0) return null
  const most = Math.max(1, ...told.map(({ value }) => value))
  return (
    <section>
      <h2>金额</h2>
      <dl className="sums">
        {told.map(({ field, value }, i) => {
          const before = told[i - 1]
          return (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd><strong>{sayValueOf(field, value)}</strong>{before && before.value > 0 && <small>占{before.field.label}的 {sayValue(value / before.value * 100, '%')}</small>}</dd>
              {told.length > 1 && <dd className="share" aria-hidden style={{ width: `${value / most * 100}%` }} />}
            </div>
          )
        })}
      </dl>
    </section>
  )
}
