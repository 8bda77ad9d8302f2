import { InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { vote } from '#law/calculators.ts'
import type { Law } from '#law/law.ts'
import { useSession } from '../../session.tsx'
import { Answers } from './answers.tsx'

const kinds = { congress: '职工代表大会', agreement: '集体合同草案', wages: '工资合同草案' } as const
const counts = { base: '全体代表（或全体职工）', present: '到会', favour: '赞成' } as const

/** Whether enough came and enough agreed, both held against all and not against those who came. */
export function VoteSheet({ law }: { law: Law }) {
  const { me } = useSession()
  const [of, setOf] = useState<keyof typeof kinds>('congress')
  const [said, setSaid] = useState<Partial<Record<keyof typeof counts, number>>>({})
  const { base, present, favour } = said
  const fault = base !== undefined && present !== undefined && present > base ? '到会人数多于全体人数，请核对'
    : present !== undefined && favour !== undefined && favour > present ? '赞成票多于到会人数，请核对' : ''
  const whole = base !== undefined && present !== undefined && favour !== undefined && fault === ''
  return (
    <div className="clocks-sheet">
      <form className="panel" aria-label="会议表决：人数" onSubmit={event => event.preventDefault()}>
        <Radio.Group
          value={of} onChange={event => setOf(event.target.value as keyof typeof kinds)} aria-label="表决什么"
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        {Object.entries(counts).map(([name, label]) => (
          <div key={name} className="clocks-field">
            <label htmlFor={`vote-${name}`}>{label}</label>
            <InputNumber id={`vote-${name}`} min={0} max={100_000} precision={0} value={said[name as keyof typeof counts] ?? null} suffix="人" aria-describedby="vote-fault"
              onChange={value => setSaid(({ [name as keyof typeof counts]: _, ...rest }) => value === null ? rest : { ...rest, [name]: value })} />
          </div>
        ))}
        <p id="vote-fault" className="fault" role="alert">{fault}</p>
      </form>
      <Answers answers={whole ? vote(law, { of, base, present, favour }, me.today) : []} none={fault === '' && whole ? '当地没有这项规定。' : '填上三个人数，就知道够不够。比例按全体算，不按到会的算。'} />
    </div>
  )
}
