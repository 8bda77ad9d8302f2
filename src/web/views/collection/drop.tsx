import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState, type DragEvent } from 'react'

/** Many files at once, chosen or dropped; those that were saved last come last, for of two of one union the later holds. */
export function DropFiles({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const hand = (files: Iterable<File> | null) => {
    const all = [...files ?? []].sort((a, b) => a.lastModified - b.lastModified)
    if (all.length > 0 && !busy) onFiles(all)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    hand(event.dataTransfer.files)
  }
  const dragged = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className={over ? 'collect-drop over' : 'collect-drop'} onDragOver={dragged} onDragLeave={() => setOver(false)} onDrop={drop}>
      <InboxOutlined aria-hidden />
      <Button loading={busy} onClick={() => input.current!.click()}>{busy ? '正在处理…' : '放入收回的表'}</Button>
      <span className="quiet">也可以把文件拖到这里：几十个一起、压缩包都行，文件名不用改。先核对给您看，点“收下”以前什么也不存。</span>
      <input ref={input} type="file" hidden multiple accept=".xlsx,.xls,.csv,.zip" aria-label="放入收回的表" onChange={event => {
        const files = [...event.target.files ?? []]
        event.target.value = ''
        hand(files)
      }} />
    </div>
  )
}
