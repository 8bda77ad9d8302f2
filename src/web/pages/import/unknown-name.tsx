import { Radio } from 'antd'
import { useId, useState } from 'react'
import { isId } from '#kit/id.ts'
import { Ref } from '../../inputs/ref.tsx'
import type { Unknown } from './unknown.ts'

type Props = { name: Unknown; answer: string | undefined; onAnswer: (is: string | null) => void }

/** One name: it is one of those like it, another that is searched for, or a new one. */
export function UnknownName({ name: { text, to, label, rows, nearest, many, makeable }, answer, onAnswer }: Props) {
  const id = useId()
  const [searching, setSearching] = useState(answer !== undefined && isId(answer) && !nearest.some(one => one.id === answer))
  const choose = (chosen: string) => {
    setSearching(chosen === 'other')
    onAnswer(chosen === 'other' ? null : chosen)
  }
  return (
    <li className="unknown-name">
      <p id={id}><strong>{text}</strong><small>{rows} 行{many && '，叫这个名字的不止一个'}</small></p>
      <Radio.Group aria-labelledby={id} value={searching ? 'other' : answer ?? null} onChange={event => choose(event.target.value as string)}>
        {nearest.map(one => <Radio key={one.id} value={one.id}>就是“{one.called}”</Radio>)}
        <Radio value="other">另选一个</Radio>
        {makeable && <Radio value="new">新登记</Radio>}
      </Radio.Group>
      {searching && (
        <div className="search-name">
          <label htmlFor={`${id}other`}>是哪一个</label>
          <Ref id={`${id}other`} field={{ kind: 'ref', label, to: [...to] as never }} value={answer ?? null} onChange={is => onAnswer(typeof is === 'string' ? is : null)}
            names={{}} describedBy={id} wrong={false} year={0} />
        </div>
      )}
    </li>
  )
}
