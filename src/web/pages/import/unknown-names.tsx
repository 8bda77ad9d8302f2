import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { ImportState } from '../../sent.ts'
import { UnknownName } from './unknown-name.tsx'
import type { Unknown } from './unknown.ts'

type Props = { names: readonly Unknown[]; answers: ImportState['choices']['names']; onAnswer: (answers: Record<string, string | null>) => void }

/** Names that stand for nothing yet, answered once for all rows in which they stand. */
export function UnknownNames({ names, answers, onAnswer }: Props) {
  // What was answered before the rows were looked at stands below; what is answered now stays where it is.
  const before = useMemo(() => new Set(names.filter(({ key }) => key in answers).map(({ key }) => key)), [names])
  const asked = names.filter(({ key }) => !before.has(key))
  const settled = names.filter(({ key }) => before.has(key))
  const open = asked.filter(({ key }) => !(key in answers)).length
  return (
    <section className="panel unknown-names" aria-labelledby="unknown-names">
      <h2 id="unknown-names">{asked.length === 0 ? '名称都认得了' : open > 0 ? `还有 ${open} 个名称不认识` : '名称都答好了，请重新核对'}</h2>
      {asked.length > 0 && <p className="quiet">每个只要答一次，写着它的行都照办。不答的行会退回。</p>}
      {[...Map.groupBy(asked, ({ label }) => label)].map(([label, some]) => <Group key={label} label={label} names={some} answers={answers} onAnswer={onAnswer} />)}
      {settled.length > 0 && <details><summary>答过的 {settled.length} 个</summary><List names={settled} answers={answers} onAnswer={onAnswer} /></details>}
    </section>
  )
}

const FEW = 30

function Group({ label, names, answers, onAnswer }: Props & { label: string }) {
  const [many, setMany] = useState(FEW)
  const open = names.filter(({ key }) => !(key in answers))
  const alike = open.filter(({ nearest }) => nearest.length === 1)
  const makeable = open.filter(name => name.makeable)
  const all = (some: readonly Unknown[], is: (name: Unknown) => string) => onAnswer(Object.fromEntries(some.map(name => [name.key, is(name)])))
  return (
    <>
      <div className="names-head">
        <h3>{label}</h3>
        {alike.length > 1 && <Button size="small" onClick={() => all(alike, ({ nearest }) => nearest[0]!.id)}>只有一个相近的 {alike.length} 个，都选它</Button>}
        {makeable.length > 1 && <Button size="small" onClick={() => all(makeable, () => 'new')}>没答的 {makeable.length} 个，都新登记</Button>}
      </div>
      <List names={names.slice(0, many)} answers={answers} onAnswer={onAnswer} />
      {names.length > many && <Button type="link" onClick={() => setMany(many + FEW)}>再看 {Math.min(FEW, names.length - many)} 个（共 {names.length} 个）</Button>}
    </>
  )
}

function List({ names, answers, onAnswer }: Props) {
  return <ul>{names.map(name => <UnknownName key={name.key} name={name} answer={answers[name.key]} onAnswer={is => onAnswer({ [name.key]: is })} />)}</ul>
}
