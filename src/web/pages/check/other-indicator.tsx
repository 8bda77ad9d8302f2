import { App, Button, Select } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import type { SentClaim } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'
import { NONE, measures, measureLabel } from '../../show/measures.ts'

type Props = { claim: SentClaim; union: string }

/** “这是另一项指标”: what a figure really counts is chosen, remembered for the union, and the text is held against the ledgers anew. */
export function OtherIndicator({ claim, union }: Props) {
  const { message } = App.useApp()
  const writes = useMay('clerk')
  const [open, setOpen] = useState(false)
  const undo = useMutation({
    mutationFn: (change: number) => doors.undo({ change }), onSuccess: () => void message.success('已撤销'),
    onError: error => void message.error(sayError(error)),
  })
  const remember = useMutation({
    mutationFn: (indicator: string) => doors.correctMatch({ union, words: claim.words, unit: claim.measure, indicator }),
    onSuccess: ({ change }, indicator) => {
      setOpen(false)
      const key = `correction-${change}`
      void message.success({
        key, duration: 10,
        content: <>{indicator === NONE ? '记住了：这不是台账里的数' : `记住了：这是${measureLabel(indicator)}`}，以后同样的写法都这样认。<Button
          size="small" type="link" onClick={() => { message.destroy(key); undo.mutate(change) }}
        >撤销</Button></>,
      })
    },
    onError: error => void message.error(sayError(error)),
  })
  if (!writes) return null
  if (!open) return <Button onClick={() => setOpen(true)}>{claim.indicator === null ? '指定是哪一项' : '这是另一项指标'}</Button>
  const others = claim.candidates.filter(({ indicator }) => indicator !== claim.indicator)
  const take = (indicator: string) => remember.mutate(indicator)
  return (
    <span className="other-indicator" role="group" aria-label={`“${claim.text}”指的是`} onKeyDown={event => { if (event.key === 'Escape') setOpen(false) }}>
      {others.map(({ indicator, label, reason }) =>
        <span key={indicator}><Button disabled={remember.isPending} onClick={() => take(indicator)}>{label}</Button> <span className="quiet">{reason}</span></span>)}
      <Select<string> autoFocus={others.length === 0} value={null} options={measures} loading={remember.isPending} placeholder="在全部指标里找"
        aria-label="在全部指标里找" onChange={take} popupMatchSelectWidth={false}
        showSearch={{ filterOption: (typed, option) => (option as { words?: string } | undefined)?.words?.includes(typed.trim()) ?? false }} />
      <span className="other-foot">
        <Button disabled={remember.isPending} onClick={() => take(NONE)}>不是台账里的数</Button>
        <Button type="text" onClick={() => setOpen(false)}>不改了</Button>
      </span>
    </span>
  )
}
