import { Button } from 'antd'
import { useState } from 'react'
import { limitation } from '#law/calculators.ts'
import type { Law } from '#law/law.ts'
import { useSession } from '../../session.tsx'
import { Answers } from './answers.tsx'
import { dayOf, DayField } from './days.tsx'

/** When arbitration may last be applied for, with interruptions and one stretch of time that does not count. */
export function LimitationSheet({ law }: { law: Law }) {
  const { me } = useSession()
  const [knew, setKnew] = useState('')
  const [interrupted, setInterrupted] = useState<readonly string[]>([''])
  const [paused, setPaused] = useState({ from: '', until: '' })
  const day = (typed: string) => dayOf(typed, me.today)
  const [start, from, until] = [day(knew), day(paused.from), day(paused.until)]
  const answer = start === undefined ? null : limitation(law, {
    knew: start, interrupted: interrupted.flatMap(typed => day(typed) ?? []), paused: from !== undefined && until !== undefined ? [{ from, until }] : [],
  }, me.today)
  return (
    <div className="clocks-sheet">
      <form className="panel" aria-label="仲裁时效：已知的日期" onSubmit={event => event.preventDefault()}>
        <DayField id="clock-knew" label="知道权利被侵害（在职欠薪的填离职）" value={knew} onChange={setKnew} />
        {interrupted.map((typed, i) => (
          <DayField key={i} id={`clock-interrupted-${i}`} label={`主张权利、求助或对方同意履行${i > 0 ? `（${i + 1}）` : ''}`} value={typed}
            onChange={value => setInterrupted(now => now.map((one, at) => at === i ? value : one))} />
        ))}
        <Button type="link" disabled={interrupted.at(-1) === ''} onClick={() => setInterrupted(now => [...now, ''])}>再加一次</Button>
        <DayField id="clock-paused" label="因不可抗力中止，从" value={paused.from} onChange={from => setPaused(now => ({ ...now, from }))} />
        <DayField id="clock-resumed" label="中止到" value={paused.until} onChange={until => setPaused(now => ({ ...now, until }))} />
      </form>
      <Answers answers={answer ? [answer] : []} none="填上知道权利被侵害的日期，就能算出最晚哪天申请仲裁。" />
    </div>
  )
}
