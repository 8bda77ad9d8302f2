import { Button, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import { sayMoment } from '../../show/date.ts'
import { sayError } from '../../show/state.tsx'
import { isTakingBack, useTakeBack } from './take-back.tsx'

/** Those in sight at first. */
const FEW = 8

/** What was imported before, the newest first; each can be taken back as a whole. */
export function Former() {
  const { data, error } = useQuery({ queryKey: ['imports'], queryFn: doors.imports })
  const { takeBack, dialog } = useTakeBack()
  const [all, setAll] = useState(false)
  return (
    <section className="panel former" aria-labelledby="former">
      <h2 id="former">以前的导入</h2>
      {error && <p className="fault" role="alert">{sayError(error)}</p>}
      {data?.length === 0 && <p className="quiet">还没有导入过表格。导入以后可以在这里整批撤销。</p>}
      <ul>
        {data?.slice(0, all ? undefined : FEW).map(batch => {
          const verb = isTakingBack(batch.note) ? '恢复' : '撤销'
          return (
            <li key={batch.id}>
              <span className="former-note">{batch.note}{batch.undone && <Tag className="after">已{verb}</Tag>}</span>
              <span className="quiet">{sayMoment(batch.at)}　{batch.rows} 条</span>
              {!batch.undone && <Button size="small" aria-label={`${verb}整批，${batch.note}`} onClick={() => takeBack(batch)}>{verb}整批</Button>}
            </li>
          )
        })}
      </ul>
      {!all && data && data.length > FEW && <Button type="link" onClick={() => setAll(true)}>全部 {data.length} 次</Button>}
      {dialog}
    </section>
  )
}
