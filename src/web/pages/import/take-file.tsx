import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState, type DragEvent } from 'react'

/** A sheet to be chosen, or dropped here. */
export function TakeFile({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !busy) onFile(file)
  }
  const dragged = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className={over ? 'panel take-file over' : 'panel take-file'} onDragOver={dragged} onDragLeave={() => setOver(false)} onDrop={drop}>
      <InboxOutlined aria-hidden />
      <p><Button type="primary" size="large" loading={busy} onClick={() => input.current!.click()}>{busy ? '正在上传…' : '选择表格'}</Button></p>
      <p>或者把表格拖到这里</p>
      <p className="quiet">Excel、WPS 表格（.xlsx、.xls）或 .csv，一次一份，不用先整理：标题行、合并的单元格、小计、“同上”都认得。先核对给您看，点“导入”以前什么也不存。</p>
      <input ref={input} type="file" hidden accept=".xlsx,.xls,.csv" aria-label="选择表格" onChange={event => {
        const [file] = event.target.files ?? []
        event.target.value = ''
        if (file) onFile(file)
      }} />
    </div>
  )
}
