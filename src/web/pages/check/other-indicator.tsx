import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { refuse } from '#kit/refusal.ts'
import { correction } from '#office/correction.ts'
import { doors } from '../../doors.ts'
import type { SentClaim } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'
import { MeasureSelect } from '../../inputs/measure.tsx'
import { NONE, measureLabel } from '../../show/measures.ts'

type Props = { claim: SentClaim; union: string }

/** Chosen where what was said before is taken back. */
const FORGET = 'forget'

/** “这是另一项指标”: what a figure really counts is chosen, remembered for the union, and the text is held against the ledgers anew. */
export function OtherIndicator({ claim, union }: Props) {
  const { message } = App.useApp()
  const writes = useMay('clerk')
  const [open, setOpen] = useState(false)
  const undo = useMutation({
    mutationFn: (change: number) => doors.undo({ change }), onSuccess: () => void message.success('已撤销'),
    onError: error => void message.error(sayError(error)),
  })
  const said = { union, words: claim.words, unit: claim.measure }
  const remember = useMutation({
    mutationFn: (indicator: string) => indicator === FORGET ? forget(said) : doors.correctMatch({ ...said, indicator }),
    onSuccess: ({ change }, indicator) => {
      setOpen(false)
      const key = `correction-${change}`
      void message.success({
        key, duration: 10,
        content: <>{remembered(indicator)}<Button size="small" type="link" onClick={() => { message.destroy(key); undo.mutate(change) }}>撤销</Button></>,
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
      <MeasureSelect autoFocus={others.length === 0} loading={remember.isPending} value={null} label="在全部指标里找" placeholder="找别的：名称里的字，或拼音首字母" onChange={take} />
      <span className="other-foot">
        <Button disabled={remember.isPending} onClick={() => take(NONE)}>不是台账里的数</Button>
        {claim.corrected && <Button disabled={remember.isPending} onClick={() => take(FORGET)}>不按更正的认</Button>}
        <Button type="text" onClick={() => setOpen(false)}>不改了</Button>
      </span>
    </span>
  )
}

function remembered(indicator: string): string {
  if (indicator === FORGET) return '不按更正的认了，以后照原来的认。'
  return `记住了：${indicator === NONE ? '这不是台账里的数' : `这是${measureLabel(indicator)}`}，以后同样的写法都这样认。`
}

/** What was said of a wording is a record of the union, and taken out like any other. */
async function forget({ union, words, unit }: { union: string; words: string; unit: string }): Promise<{ change: number }> {
  const { records } = await doors.list(correction.id, { union, where: { words, measure: unit } })
  const own = records.find(record => record.union === union)
  if (!own) return Promise.reject(refuse('missing', '这个说法没有更正过，请刷新页面'))
  const [written] = await doors.write([{ ledger: correction.id, do: 'remove', id: own.id }])
  return written!
}
