import { Button, Input } from 'antd'
import { sentence, chat } from './examples.ts'

type Props = {
  text: string
  onText: (text: string) => void
  busy: boolean
  /** Why it could not be read. */
  said: string
  /** After others were entered. */
  again: boolean
  onRead: () => void
  /** Of a text that was read already. */
  onCancel?: () => void
}

/** One box for whatever an officer has heard: typed, dictated or pasted. */
export function Writing({ text, onText, busy, said, again, onRead, onCancel }: Props) {
  const empty = text.trim() === ''
  return (
    <form className="panel note-writing" onSubmit={event => { event.preventDefault(); onRead() }}>
      <label htmlFor="note">{onCancel ? '改一改，再读一遍' : again ? '再记一条' : '像发微信一样写，或把聊天记录粘贴在这里'}</label>
      <Input.TextArea id="note" value={text} onChange={event => onText(event.target.value)} autoSize={{ minRows: 6, maxRows: 18 }}
        autoFocus={onCancel !== undefined} placeholder={`${sentence}\n或者粘贴几条微信消息：\n${chat}`} aria-invalid={said !== ''}
        onKeyDown={event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !empty) { event.preventDefault(); onRead() } }} />
      {said && <p className="fault" role="alert">{said}</p>}
      <div className="note-foot">
        <Button type="primary" htmlType="submit" loading={busy} disabled={empty}>读一读</Button>
        {onCancel && <Button onClick={onCancel}>不改了</Button>}
        <span className="quiet"><span className="screen-only">Ctrl + 回车也行。</span>读出来的您看过、点了登记才会存。</span>
      </div>
    </form>
  )
}
