import { Button, Input } from 'antd'
import { Fragment, useRef, useState, type DragEvent } from 'react'
import { groups, meanings } from './words.ts'

/** What reports come as. */
export const PAPERS = '.docx,.doc,.wps,.rtf,.txt'

type Props = {
  text: string
  busy: boolean
  /** Why it could not be checked. */
  said: string
  onText: (text: string) => void
  onFiles: (files: readonly File[]) => void
  /** Of a text that was checked already. */
  onCancel?: () => void
}

/** A text to be checked: pasted, written, or from a file that is chosen or dropped; several files at once are put side by side. */
export function Writing({ text, busy, said, onText, onFiles, onCancel }: Props) {
  const [written, setWritten] = useState(text)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
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
            <input ref={input} type="file" multiple hidden accept={PAPERS} aria-label="选择文件" onChange={event => {
              const files = [...event.target.files ?? []]
              event.target.value = ''
              onFiles(files)
            }} />
            <span className="quiet">Word、WPS 文字或文本文件，也可以直接拖进来。选好几份，就出一张各镇对照的总表。文字只用来核对，不保存。</span>
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
      {(Object.keys(groups) as (keyof typeof groups)[]).map(group => <Fragment key={group}>
        <dt><span className={`mark claim ${group}`}>{groups[group]}</span></dt>
        <dd>{meanings[group]}</dd>
      </Fragment>)}
    </dl>
  )
}
