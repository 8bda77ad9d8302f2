import { App, Button, Tag } from 'antd'
import { Link } from '@tanstack/react-router'
import type { Standing } from '../../sent.ts'
import { copyText } from '../../show/copy.ts'
import { sayError } from '../../show/state.tsx'

/** Who has not returned a sheet yet, with the text for the group; who has. */
export function StandingOf({ standing: { unions, asked, returned, reminder, late, open } }: { standing: Standing }) {
  const { message } = App.useApp()
  const missing = unions.filter(one => one.returned === null)
  const copy = () => copyText(reminder).then(() => void message.success('已复制，到微信群里粘贴'), error => void message.error(sayError(error)))
  return (
    <>
      <p className="collect-count" role="status">应报 <strong>{asked}</strong>　已报 <strong>{returned}</strong>　未报 <strong>{asked - returned}</strong>{late && <Tag color="error" className="after">已过截止日期</Tag>}</p>
      {open && asked > 0 && (
        <div className="collect-remind">
          <pre tabIndex={0} aria-label="催报文字">{reminder}</pre>
          <Button onClick={() => void copy()}>复制催报文字</Button>
        </div>
      )}
      {!open && missing.length > 0 && <p className="quiet">没有报的：{missing.map(({ called }) => called).join('、')}</p>}
      {returned > 0 && (
        <details className="collect-returned">
          <summary>已报的{returned}家</summary>
          <ul>
            {unions.filter(one => one.returned !== null).map(({ id, called, returned: one }) => (
              <li key={id}><Link to="/l/$ledger/$id" params={{ ledger: 'union', id }}>{called}</Link> <span className="quiet">{one!.day}　收下{one!.taken}行{one!.refused > 0 && `，退回${one!.refused}行`}{one!.note !== '' && `；${one!.note}`}</span></li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
