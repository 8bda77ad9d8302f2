import { Button, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import type { ImportState } from '../../sent.ts'
import { sayError } from '../../show/state.tsx'
import { calledSheet } from './layouts.ts'
import { useTakeBack } from './take-back.tsx'

/** What became of the sheets, where to see it, and the way back. */
export function Outcome({ state, onAgain }: { state: ImportState; onAgain: () => void }) {
  const { id, file, sheets, result } = state
  const { batch, refused, sheets: became } = result!
  const { data: batches = [] } = useQuery({ queryKey: ['imports'], queryFn: doors.imports })
  const { takeBack, dialog } = useTakeBack()
  const [said, setSaid] = useState('')
  const own = batches.find(one => one.id === batch)
  const sum = (what: 'created' | 'changed' | 'refused') => became.reduce((all, sheet) => all + sheet[what], 0)
  const stored = [['新增', sum('created')] as const, ['改动', sum('changed')] as const].filter(([, many]) => many > 0).map(([word, many]) => `${word} ${many} 条`)
  const ledgers = [...new Set(became.map(({ nth }) => sheets.find(sheet => sheet.nth === nth)?.ledger).filter(one => typeof one === 'string'))]
  return (
    <section className="panel outcome" aria-labelledby="outcome">
      <div role="status">
        <h2 id="outcome">
          {batch === null ? '没有要存的行' : own?.undone ? '这次导入已撤销' : `已存好：${stored.join('，') || '只有名称'}`}
          {sum('refused') > 0 && `，退回 ${sum('refused')} 行`}
        </h2>
        {batch !== null && !own?.undone && <Answered state={state} />}
      </div>
      <ul>
        {became.map(({ nth, created, changed, unchanged, kept, refused, waits, stopped, faults }) => (
          <li key={nth}>
            <strong>{calledSheet(sheets.find(sheet => sheet.nth === nth)!, state)}</strong>
            {Object.entries({ 新增: created, 改动: changed, 没变化: unchanged, 跳过: kept, 退回: refused }).map(([word, many]) => many > 0 && <Tag key={word}>{word} {many}</Tag>)}
            {waits !== null && <span className="hint">里面写到的“{waits}”有退回的行，等它导入以后再导入这张表。</span>}
            {stopped > 0 && <span className="hint">核对以后台账有改动，有 {stopped} 行没有存，前面的已存下。改好再导入一次，已存的不会重复；也可以撤销这次导入。</span>}
            {faults.map(say => <span key={say} className="fault">{say}</span>)}
          </li>
        ))}
      </ul>
      {refused && <p className="hint">退回的行下载下来，红格是要改的，改好直接再导入，不会重复。</p>}
      {said && <p className="fault" role="alert">{said}</p>}
      <div className="outcome-foot">
        {ledgers.map(ledger => <Link key={ledger} className="primary-link" to="/l/$ledger" params={{ ledger }}>去看{register.ledgers.get(ledger)!.label}</Link>)}
        {refused && <Button onClick={() => void doors.saveRefused(id, file).then(() => setSaid(''), error => setSaid(sayError(error)))}>下载退回的行</Button>}
        <Button onClick={onAgain}>再导入一份</Button>
        {own && !own.undone && <Button danger onClick={() => takeBack(own)}>撤销这次导入</Button>}
      </div>
      {dialog}
    </section>
  )
}

/** What the answers to names entered besides. */
function Answered({ state: { choices, preview } }: { state: ImportState }) {
  const answered = (preview?.names ?? []).filter(({ key }) => key in choices.names)
  const made = answered.filter(({ key }) => choices.names[key] === 'new').length
  const kept = choices.remember ? answered.filter(({ key, aliasable }) => aliasable && choices.names[key] !== 'new').length : 0
  const said = [made > 0 && `新登记了 ${made} 个名称`, kept > 0 && `记住了 ${kept} 个叫法`].filter(one => one !== false)
  return said.length > 0 && <p className="quiet">按您的回答，另外{said.join('，')}。</p>
}
