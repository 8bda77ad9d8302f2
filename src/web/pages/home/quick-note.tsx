import { Button, Input } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { carryNote } from '../note/carried.ts'
import { sentence } from '../note/examples.ts'

/** A sentence typed here is proposed as records on the next page; nothing is saved before it was looked at. */
export function QuickNote() {
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const go = () => {
    carryNote(text)
    void navigate({ to: '/note' })
  }
  return (
    <form className="panel quick-note" onSubmit={event => { event.preventDefault(); go() }}>
      <label htmlFor="note">一句话记账</label>
      <Input.TextArea id="note" value={text} onChange={event => setText(event.target.value)} autoSize={{ minRows: 2, maxRows: 6 }} placeholder={`像发微信一样写，或粘贴几条微信消息。如：${sentence}`}
        onKeyDown={event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go() }} />
      <Button type="primary" htmlType="submit" disabled={text.trim() === ''}>记一笔</Button>
    </form>
  )
}
