import { App, Button, Tag } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { access } from '#office/access.ts'
import { doors } from '../../doors.ts'
import { copyText } from '../../show/copy.ts'
import { sayDate } from '../../show/date.ts'
import { Dialog } from '../../show/dialog.tsx'
import { sayRole } from '../../show/role.ts'
import { sayError } from '../../show/state.tsx'

type Invited = { name: string; address: string; hours: number }

/** Who may sign in, and the one-time links by which they set their password. */
export function People() {
  const { message } = App.useApp()
  const [link, setLink] = useState<Invited | null>(null)
  const { data } = useQuery({ queryKey: ['list', access.id, 'all'], queryFn: () => doors.list(access.id, { limit: 200 }) })
  const invite = useMutation({ mutationFn: ({ id }: { id: string; name: string }) => doors.invite(id), onError: error => void message.error(sayError(error)) })
  const send = (id: string, name: string) => invite.mutate({ id, name }, {
    onSuccess: ({ code, hours }) => setLink({ name, address: `${location.origin}/welcome#${code}`, hours }),
  })
  return (
    <section className="panel" aria-labelledby="people">
      <h2 id="people">谁能登录</h2>
      <ul>
        {data?.records.map(record => (
          <li key={record.id}>
            <Link to="/l/$ledger/$id" params={{ ledger: access.id, id: record.id }}>{String(record['name'])}</Link>
            <span className="quiet">{String(record['account'])}</span>
            <Tag>{sayRole(String(record['role']))}</Tag>
            <span className="quiet">{record.union !== null && data.names[record.union]}{record['until'] !== null && `，到 ${sayDate(record['until'])}`}</span>
            <Button size="small" loading={invite.isPending && invite.variables.id === record.id} onClick={() => send(record.id, String(record['name']))}>发一次性链接</Button>
          </li>
        ))}
      </ul>
      <p><Link className="plain-link" to="/l/$ledger/new" params={{ ledger: access.id }}>加一个人</Link></p>
      {link && (
        <Dialog title={`给${link.name}的链接`} onClose={() => setLink(null)}>
          <p>请用微信发给本人，{link.hours} 小时内打开，用它设密码。只能用一次。</p>
          <p className="link-box">{link.address}</p>
          <div className="dialog-foot">
            <Button type="primary" onClick={() => void copyText(link.address).then(() => message.success('已复制'), error => message.error(sayError(error)))}>复制</Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
