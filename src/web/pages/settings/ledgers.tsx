import { App, Button, Checkbox } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'

/** Which ledgers this office keeps: the others leave the menu and are not asked for, and nothing that stands in them is lost. */
export function KeptLedgers() {
  const { data } = useQuery({ queryKey: ['settings'], queryFn: doors.settings })
  return data ? <LedgersForm key={data.hidden?.join(' ')} hidden={data.hidden ?? []} /> : null
}

function LedgersForm({ hidden }: { hidden: readonly string[] }) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [unused, setUnused] = useState(hidden)
  const save = useMutation({
    mutationFn: () => doors.setSettings({ hidden: unused }),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['settings'] })
      void message.success('已保存')
    },
  })
  const same = unused.length === hidden.length && unused.every(id => hidden.includes(id))
  return (
    <section className="panel" aria-labelledby="ledgers-title">
      <h2 id="ledgers-title">用哪些台账</h2>
      <p className="hint">不用的取消勾选：菜单里不再出现，写总结时也不再催。已经登记的都还在，照样计数；查找里输入台账名称仍能打开。</p>
      <form onSubmit={event => { event.preventDefault(); save.mutate() }}>
        {register.lines.map(line => (
          <fieldset key={line.id} className="ledger-choice">
            <legend>{line.label}</legend>
            {line.ledgers.map(({ id, label }) => (
              <Checkbox
                key={id} checked={!unused.includes(id)}
                onChange={({ target }) => setUnused(target.checked ? unused.filter(one => one !== id) : [...unused, id])}
              >{label}</Checkbox>
            ))}
          </fieldset>
        ))}
        {save.isError && <p className="fault" role="alert">{sayError(save.error)}</p>}
        <Button htmlType="submit" loading={save.isPending} disabled={same}>保存</Button>
      </form>
    </section>
  )
}
