import { Button, Input } from 'antd'
import { Fragment, useRef, useState, type DragEvent } from 'react'
import type { Verdict } from './step.ts'
import { meanings, verdicts } from './words.ts'

type Props = {
  text: string
  busy: boolean
  /** Why it could not be checked. */
  said: string
  onText: (text: string) => void
  onFile: (file: File) => void
  /** Of a text that was checked already. */
  onCancel?: () => void
}

/** A text to be checked: pasted, written, or from a file that is chosen or dropped. */
export function Writing({ text, busy, said, onText, onFile, onCancel }: Props) {
  const [written, setWritten] = useState(text)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <form className={over ? 'panel writing over' : 'panel writing'} onSubmit={event => { event.preventDefault(); onText(written) }}
      onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label htmlFor="text">{onCancel ? '修改文字' : '把总结、汇报、讲话稿粘贴在这里'}</label>
      <Input.TextArea id="text" value={written} onChange={event => setWritten(event.target.value)} autoSize={{ minRows: 10, maxRows: 24 }} autoFocus={onCancel !== undefined}
        placeholder="如：云浦镇总工会2025年1—8月工作总结……" onKeyDown={event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onText(written) }} />
      {said && <p className="fault" role="alert">{said}</p>}
      <div className="writing-foot">
        <Button type="primary" htmlType="submit" loading={busy} disabled={written.trim() === ''}>核对</Button>
        {onCancel ? <Button onClick={onCancel}>不改了</Button> : (
          <>
            <Button onClick={() => input.current!.click()} disabled={busy}>选择文件</Button>
            <input ref={input} type="file" hidden accept=".docx,.txt" aria-label="选择文件" onChange={event => {
              const [file] = event.target.files ?? []
              event.target.value = ''
              if (file) onFile(file)
            }} />
            <span className="quiet">Word（.docx）或文本文件（.txt），也可以直接拖进来。文字只用来核对，不保存。</span>
          </>
        )}
      </div>
      {text === '' && <Meanings />}
    </form>
  )
}

function Meanings() {
  return (
    <dl className="meanings quiet">
      {(Object.keys(verdicts) as Verdict[]).map(verdict => <Fragment key={verdict}><dt><span className={`claim ${verdict}`}>{verdicts[verdict]}</span></dt><dd>{meanings[verdict]}</dd></Fragment>)}
    </dl>
  )
}
