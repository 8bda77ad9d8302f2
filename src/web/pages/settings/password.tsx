import { App, Button, Input } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'

export function Password() {
  const { message } = App.useApp()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => doors.changePassword(current, next),
    onSuccess: () => { setCurrent(''); setNext(''); message.success('密码已改，其他设备要重新登录') },
  })
  return (
    <section className="panel" aria-labelledby="password-title">
      <h2 id="password-title">修改密码</h2>
      <form onSubmit={event => { event.preventDefault(); change.mutate() }}>
        <label htmlFor="current">现在的密码</label>
        <Input.Password id="current" autoComplete="current-password" value={current} onChange={event => setCurrent(event.target.value)} />
        <label htmlFor="next">新密码（至少10位）</label>
        <Input.Password id="next" autoComplete="new-password" value={next} onChange={event => setNext(event.target.value)} />
        {change.isError && <p className="fault" role="alert">{sayError(change.error)}</p>}
        <Button htmlType="submit" loading={change.isPending} disabled={current === '' || next === ''}>修改</Button>
      </form>
    </section>
  )
}
