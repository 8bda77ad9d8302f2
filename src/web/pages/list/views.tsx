import { StarOutlined } from '@ant-design/icons'
import { App, Button, Input, Popover } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'
import { keptOf, sightOf, type Sight } from './sight.ts'

/** Ways of looking at this list that a person keeps under a name. What was searched for is not kept: it is a name as often as not. */
export function Views({ ledger, sight, onChange }: { ledger: AnyLedger; sight: Sight; onChange: (changed: Partial<Sight>) => void }) {
  const { message } = App.useApp()
  const [name, setName] = useState('')
  const { data = [] } = useQuery({ queryKey: ['views'], queryFn: doors.views, staleTime: 60_000 })
  const own = data.filter(view => view.ledger === ledger.id)
  const failed = (error: Error) => void message.error(sayError(error))
  const save = useMutation({ mutationFn: () => doors.saveView({ ledger: ledger.id, name: name.trim(), sight: keptOf(sight) }), onSuccess: () => setName(''), onError: failed })
  const remove = useMutation({ mutationFn: (id: string) => doors.removeView(id), onError: failed })
  const content = (
    <div className="views">
      {own.length === 0 && <p className="quiet">把现在的筛选、列和顺序起个名字存下，下次一点就能回来。</p>}
      <ul>
        {own.map(({ id, name, sight }) => (
          <li key={id}><Button type="link" onClick={() => onChange(sightOf(ledger, sight))}>{name}</Button><Button type="text" size="small" aria-label={`删去${name}`} onClick={() => remove.mutate(id)}>✕</Button></li>
        ))}
      </ul>
      <form onSubmit={event => { event.preventDefault(); save.mutate() }}>
        <Input size="small" value={name} onChange={event => setName(event.target.value)} placeholder="起个名字，如 今年工伤" aria-label="名字" />
        <Button size="small" htmlType="submit" disabled={name.trim() === ''} loading={save.isPending}>存下</Button>
      </form>
    </div>
  )
  return <Popover content={content} trigger="click" title="常用的筛选" placement="bottomRight"><Button icon={<StarOutlined aria-hidden />}>{own.length > 0 ? `常用（${own.length}）` : '常用'}</Button></Popover>
}
