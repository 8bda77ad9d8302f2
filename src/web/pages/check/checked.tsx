import { App, Button } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CheckedText } from '../../doors.ts'
import { copyText } from '../../show/copy.ts'
import { sayError } from '../../show/state.tsx'
import { useWhy } from '../../show/why.tsx'
import { Claim } from './claim.tsx'
import { Legend } from './legend.tsx'
import { isWrong, step, type Verdict } from './step.ts'
import { Marked } from './marked.tsx'

type Props = { checked: CheckedText; changes: number; onPutRight: (index: number) => void; onUndo: () => void; onRewrite: () => void; onOther: () => void }

/** The text with every figure marked, and the one that is looked at explained beside it. Keys: j k ↓ ↑ go through, n N to what is wrong, Enter opens the records. */
export function Checked({ checked, changes, onPutRight, onUndo, onRewrite, onOther }: Props) {
  const { claims, relations } = checked
  const { message } = App.useApp()
  const why = useWhy()
  const place = useRef<HTMLDivElement>(null)
  const [only, setOnly] = useState<Verdict | null>(null)
  const [chosen, setCurrent] = useState(() => Math.max(0, claims.findIndex(isWrong)))
  const current = Math.min(chosen, claims.length - 1)
  const claim = claims[current]!

  const go = (index: number) => {
    setCurrent(index)
    const mark = place.current?.querySelector<HTMLElement>(`[data-claim="${index}"]`)
    mark?.focus({ preventScroll: true })
    mark?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(() => go(current), [])

  const filter = (verdict: Verdict | null) => {
    setOnly(verdict)
    if (verdict !== null && claim.verdict !== verdict) go(claims.findIndex(one => one.verdict === verdict))
  }
  const inSight = (one: { verdict: Verdict }) => only === null || one.verdict === only
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onMark = (event.target as HTMLElement).closest('[data-claim]') !== null
    const next = event.key === 'j' || (onMark && event.key === 'ArrowDown') ? step(claims, current, 1, inSight)
      : event.key === 'k' || (onMark && event.key === 'ArrowUp') ? step(claims, current, -1, inSight)
      : event.key === 'n' ? step(claims, current, 1, isWrong) : event.key === 'N' ? step(claims, current, -1, isWrong) : undefined
    if (next !== undefined) go(next)
    else if (onMark && event.key === 'Enter' && claim.figure) why({ name: claim.figure.name, union: claim.figure.union, period: claim.figure.period })
    else return
    event.preventDefault()
  }
  const copy = () => copyText(checked.text).then(() => message.success('已复制全文'), error => message.error(sayError(error)))

  return (
    <div className="checked" ref={place} tabIndex={-1} onKeyDown={press}>
      <div className="check-tools">
        <Legend claims={claims} only={only} onOnly={filter} />
        <span className="grow" />
        {changes > 0 && <Button onClick={onUndo}>撤销上一处修改</Button>}
        <Button type={changes > 0 ? 'primary' : 'default'} onClick={() => void copy()}>{changes > 0 ? '复制改好的全文' : '复制全文'}</Button>
        <Button onClick={onRewrite}>修改文字</Button>
        <Button onClick={onOther}>换一份</Button>
      </div>
      <div className="check-columns">
        <Marked checked={checked} current={current} only={only} onGo={go} />
        <Claim claim={claim} index={current} claims={claims} relations={relations.filter(({ figures, total }) => figures.includes(current) || total === current)} onGo={go}
          onStep={by => go(step(claims, current, by, inSight))} onPutRight={() => { onPutRight(current); go(current) }} />
      </div>
    </div>
  )
}
