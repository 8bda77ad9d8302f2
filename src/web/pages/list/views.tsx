import { StarOutlined } from '@ant-design/icons'
import { App, Button, Input } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../../doors.ts'
import type { KeptSight } from '../../sent.ts'
import { Dialog } from '../../show/dialog.tsx'
import { sayError } from '../../show/state.tsx'
import { keptOf, sightOf, type Sight } from './sight.ts'

/** Ways of looking at this list that a person keeps under a name. What was searched for is not kept: it is a name as often as not. */
export function Views({ ledger, sight, onChange }: { ledger: AnyLedger; sight: Sight; onChange: (changed: Partial<Sight>) => void }) {
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const { data = [] } = useQuery({ queryKey: ['views'], queryFn: doors.views, staleTime: 60_000 })
  const own = data.filter(view => view.ledger === ledger.id)
  const failed = (error: Error) => void message.error(sayError(error))
  const save = useMutation({ mutationFn: () => doors.saveView({ ledger: ledger.id, name: name.trim(), sight: keptOf(sight) }), onSuccess: () => setName(''), onError: failed })
  const remove = useMutation({ mutationFn: (id: string) => doors.removeView(id), onError: failed })
  const choose = (kept: KeptSight) => {
    onChange(sightOf(ledger, kept))
    setOpen(false)
  }
  return (
    <>
      <Button icon={<StarOutlined aria-hidden />} onClick={() => setOpen(true)}>{own.length > 0 ? `常用（${own.length}）` : '常用'}</Button>
      {open && (
        <Dialog title="常用的筛选" onClose={() => setOpen(false)}>
          <ul className="views">
            {own.map(({ id, name, sight }) => (
              <li key={id}>
                <Button type="link" onClick={() => choose(sight)}>{name}</Button>
                <Button type="text" size="small" aria-label={`删去${name}`} onClick={() => remove.mutate(id)}>✕</Button>
              </li>
            ))}
          </ul>
          <form className="keep-view" onSubmit={event => { event.preventDefault(); save.mutate() }}>
            <label htmlFor="view-name">把现在的筛选、列和顺序存下，下次一点就能回来</label>
            <Input id="view-name" value={name} onChange={event => setName(event.target.value)} placeholder="起个名字，如 今年工伤" />
            <Button htmlType="submit" disabled={name.trim() === ''} loading={save.isPending}>存下</Button>
          </form>
        </Dialog>
      )}
    </>
  )
}
