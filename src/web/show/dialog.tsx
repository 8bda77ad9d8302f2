import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { sayError } from './state.tsx'
import './dialog.css'

type Props = { title: string; onClose: () => void; children: ReactNode; /** At the side, over the whole height. */ side?: boolean; /** For two columns. */ wide?: boolean }

/** The browser's own dialog: it keeps the focus, closes by Esc and gives the focus back. Shown as long as it is rendered. */
export function Dialog({ title, onClose, children, side = false, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const label = useId()
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current!
    shown.showModal()
    shown.querySelector<HTMLElement>(BEGIN)?.focus()
    return () => shown.close()
  }, [])
  return (
    <dialog
      ref={dialog} className={side ? 'side-dialog' : wide ? 'dialog wide-dialog' : 'dialog'} aria-labelledby={label}
      onCancel={event => { event.preventDefault(); onClose() }} onClick={event => event.target === dialog.current && onClose()}
    >
      <div className="dialog-in">
        <div className="dialog-head"><h2 id={label}>{title}</h2><Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={onClose} /></div>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  )
}

/** Where one begins: what is to be typed, or the way on if it does no harm; else the browser chooses. */
const BEGIN = '.dialog-body :is(input, textarea, .ant-btn-primary:not(.ant-btn-dangerous))'

type Question = { title: string; say?: string; yes: string; no?: string; danger?: boolean; work: () => Promise<unknown> }

/** Asks before something is done, and stays with what the server says when it is refused. */
export function useQuestion(): { ask: (question: Question) => void; dialog: ReactNode } {
  const [question, ask] = useState<Question | null>(null)
  return { ask, dialog: question && <Asking question={question} close={() => ask(null)} /> }
}

function Asking({ question: { title, say, yes, no = '取消', danger = false, work }, close }: { question: Question; close: () => void }) {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const go = () => {
    setBusy(true)
    work().then(close, error => setSaid(sayError(error))).finally(() => setBusy(false))
  }
  return (
    <Dialog title={title} onClose={close}>
      {say && <p>{say}</p>}
      {said && <p className="fault" role="alert">{said}</p>}
      <div className="dialog-foot"><Button onClick={close}>{no}</Button><Button type="primary" danger={danger} loading={busy} onClick={go}>{yes}</Button></div>
    </Dialog>
  )
}
