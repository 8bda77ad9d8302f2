import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useRef, useState } from 'react'
import { titleOf } from '#reader/whereabouts.ts'
import { wechatList } from '#reader/wechat-list.ts'
import { keep } from '../../ask.ts'
import { papers } from '../../doors.ts'
import type { CheckedText } from '../../sent.ts'
import { copyText } from '../../show/copy.ts'
import { sayError } from '../../show/state.tsx'
import { passKey } from './places.ts'
import type { Checking } from './use-checking.ts'
import { PAPERS } from './writing.tsx'

/** What an officer takes away: the paper with comments, the list for a chat, the text put right; and the ways to another text. */
export function Outputs({ checking, checked }: { checking: Checking; checked: CheckedText }) {
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const { draft: { texts, file, passed, several, others }, asked } = checking
  const { text, period, findings } = checked
  const changed = texts.length > 1
  const dropped = findings.filter(finding => passed.includes(passKey(text, finding)))
  const name = file?.name.replace(/\.[^.]*$/, '') ?? titleOf(text) ?? '文稿'

  const copy = (what: string, said: string) => copyText(what).then(() => message.success(said), error => message.error(sayError(error)))
  const saveDocx = async () => {
    setBusy(true)
    const except = dropped.map(({ rule, start }) => `${rule}:${start}`)
    const known = { ...asked, except, ...others.length > 0 && { others } }
    await (file && !changed ? papers.checkFile(file, known, `${name}（批注）.docx`) : papers.checkText({ ...known, text }, `${name}（批注）.docx`))
      .catch(error => message.error(sayError(error)))
    setBusy(false)
  }
  const more = [
    ...changed ? [] : [{ key: 'text', label: '复制全文', onClick: () => void copy(text, '已复制全文') }],
    { key: 'others', label: '与另一份报告比，查雷同…', onClick: () => chooser.current!.click() },
    { key: 'rewrite', label: '修改文字', onClick: () => checking.rewrite(true) },
    ...dropped.length > 0 ? [{ key: 'unpass', label: `重新显示“没问题”的 ${dropped.length} 处`, onClick: checking.unpass }] : [],
    { key: 'json', label: '核对结果（JSON）', onClick: () => keep(new Blob([JSON.stringify(checked, null, 2)], { type: 'application/json' }), `${name}（核对结果）.json`) },
  ]
  return (
    <>
      {changed && <Button onClick={checking.undo}>撤销上一处修改</Button>}
      {changed && <Button type="primary" onClick={() => void copy(text, '已复制全文')}>复制改好的全文</Button>}
      <Button loading={busy} onClick={() => void saveDocx()}>下载批注稿</Button>
      <Button onClick={() => void copy(wechatList(text, { title: name, period, findings: findings.filter(finding => !dropped.includes(finding)) }), '已复制，可以粘贴到微信')}>复制微信清单</Button>
      <Dropdown menu={{ items: more }} trigger={['click']} autoFocus><Button icon={<DownOutlined aria-hidden />} iconPlacement="end">更多</Button></Dropdown>
      <input ref={chooser} type="file" hidden accept={PAPERS} aria-label="另一份报告" onChange={event => {
        const [other] = event.target.files ?? []
        event.target.value = ''
        if (other) checking.compare(other)
      }} />
      {several ? <Button onClick={checking.close}>回到总表</Button> : <Button onClick={checking.leave}>换一份</Button>}
    </>
  )
}
