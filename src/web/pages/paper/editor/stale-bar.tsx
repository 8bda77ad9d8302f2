import type { Editor } from '@tiptap/core'
import { Button } from 'antd'
import { figuresOf, nowKey, type Now } from './figures.ts'

/** How many figures the ledgers count otherwise by now, and all of them at once. */
export function StaleBar({ editor, now, onUpdate }: { editor: Editor; now: Now; onUpdate: () => void }) {
  const stale = figuresOf(editor).flatMap(attrs => now.get(nowKey(attrs)) ?? []).filter(one => one.stale)
  const known = stale.filter(one => one.figure)
  if (stale.length === 0) return null
  return (
    <div className="stale-bar" role="status">
      <span>有 {stale.length} 处数字，台账已经变了：{stale.slice(0, 3).map(one => one.figure ? `${one.figure.label}现在是${one.text}` : '有一处台账里现在没有数').join('，')}{stale.length > 3 && '……'}</span>
      {known.length > 0 && <Button size="small" type="primary" onClick={onUpdate}>{known.length === 1 ? `更新为${known[0]!.text}` : '全部更新'}</Button>}
    </div>
  )
}
