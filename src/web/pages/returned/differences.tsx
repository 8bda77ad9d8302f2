import { Radio } from 'antd'
import type { SentDifference } from '../../sent.ts'

export type Choice = 'take' | 'keep'

const kinds: Readonly<Record<SentDifference['kind'], string>> = { reworded: '改了写法', overtyped: '改了数字', deleted: '删去', added: '新加', moved: '挪了位置' }

/** What the paper says otherwise, in the order of the text: both sides, and which of them stays. */
export function Differences({ list, choices, onChoose }: {
  list: readonly SentDifference[]
  choices: Readonly<Record<string, Choice>>
  onChoose: (id: string, choice: Choice) => void
}) {
  return (
    <ol className="differences">
      {list.map((one, i) => <One
        key={one.id} no={i + 1} one={one} choice={chosen(one, choices)} idle={one.within !== undefined && choices[one.within] === 'keep'}
        onChoose={choice => onChoose(one.id, choice)}
      />)}
    </ol>
  )
}

/** Words are taken and figures stay with the ledgers, until somebody says otherwise. */
export function chosen({ id, kind }: SentDifference, choices: Readonly<Record<string, Choice>>): Choice {
  return choices[id] ?? (kind === 'overtyped' ? 'keep' : 'take')
}

function One({ no, one, choice, idle, onChoose }: { no: number; one: SentDifference; choice: Choice; idle: boolean; onChoose: (choice: Choice) => void }) {
  const { kind, under, before, after, lost } = one
  return (
    <li className={idle ? 'panel difference idle' : 'panel difference'} aria-label={`第${no}处，${kinds[kind]}`}>
      <p className="difference-head"><strong>{no}. {kinds[kind]}</strong>{under && <span className="quiet">{under}</span>}</p>
      <div className="sides">
        <Side label="原文" stretches={before} gone />
        <Side label="改稿" stretches={after} />
      </div>
      {lost.length > 0 && <p className="hint">文件里不再有这{lost.length > 1 ? '些' : '个'}数：{lost.join('、')}</p>}
      {kind === 'overtyped' && <p className="hint">{sayLedger(one)}</p>}
      <Radio.Group value={choice} disabled={idle} onChange={event => onChoose(event.target.value as Choice)} aria-label={`第${no}处，留哪一种`} options={optionsOf(one)} />
    </li>
  )
}

function Side({ label, stretches, gone = false }: { label: string; stretches: SentDifference['before']; gone?: boolean }) {
  return (
    <div className="side-text">
      <span className="quiet">{label}</span>
      <p>
        {stretches.length === 0
          ? <span className="quiet">（没有）</span>
          : stretches.map(({ text, changed }, i) => !changed ? text : gone ? <del key={i}>{text}</del> : <ins key={i}>{text}</ins>)}
      </p>
    </div>
  )
}

function sayLedger({ printed = '', now }: SentDifference): string {
  if (now === null || now === undefined) return '台账里现在没有这个数，请核对。'
  return now === printed ? `台账是 ${now}，和原文一样。改数字请先改台账。` : `原文是 ${printed}，台账现在是 ${now}。`
}

function optionsOf({ kind, printed, after }: SentDifference): { value: Choice; label: string }[] {
  if (kind !== 'overtyped') return [{ value: 'take', label: '照改稿' }, { value: 'keep', label: '照原文' }]
  const typed = after.find(({ changed }) => changed)?.text ?? ''
  return [{ value: 'keep', label: `用台账的数（${printed}）` }, { value: 'take', label: `用改稿的“${typed}”，以后不跟台账变` }]
}
