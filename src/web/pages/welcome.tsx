import { Button, Input, Select } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { union } from '#office/union.ts'
import { optionLabel } from '#model/field.ts'
import { doors } from '../doors.ts'
import { sayError, Waiting } from '../show/state.tsx'
import { Gate } from './gate.tsx'
import { useEntering } from './sign-in.tsx'

/** Where a one-time link leads. Its code stands behind #, which browsers send to no one; here it is taken out of the address at once. */
export function Welcome() {
  const [code] = useState(() => location.hash.slice(1))
  useEffect(() => history.replaceState(null, '', '/welcome'), [])
  const { data, error } = useQuery({ queryKey: ['invitation', code], queryFn: () => doors.invitation(code), retry: false, staleTime: Infinity })
  if (error) return <Gate title="链接不能用"><p className="fault" role="alert">{sayError(error)}</p><p><Link className="plain-link" to="/sign-in">去登录</Link></p></Gate>
  if (!data) return <Waiting />
  if (data.purpose === 'setup') return <SetUp code={code} />
  if (data.purpose === 'enter') return <Enter code={code} />
  return <Join code={code} name={data.name ?? ''} username={data.username ?? ''} />
}

/** The first start: the administrator and the office's own union. */
function SetUp({ code }: { code: string }) {
  const enter = useEntering()
  const [form, setForm] = useState({ union: '', type: 'township', name: '', username: '', password: '' })
  const setUp = useMutation({ mutationFn: () => doors.setUp({ code, ...form, type: optionLabel(union.fields.type.of, form.type) }), onSuccess: enter })
  const put = (changed: Partial<typeof form>) => setForm({ ...form, ...changed })
  return (
    <Gate title="第一次使用">
      <form onSubmit={event => { event.preventDefault(); setUp.mutate() }}>
        <label htmlFor="union">本级工会的全称</label>
        <Input id="union" autoFocus value={form.union} onChange={event => put({ union: event.target.value })} placeholder="如 云浦镇总工会" />
        <label htmlFor="type">类型</label>
        <Select
          id="type" value={form.type} onChange={type => put({ type })}
          options={Object.keys(union.fields.type.of).map(value => ({ value, label: optionLabel(union.fields.type.of, value) }))}
        />
        <label htmlFor="name">您的姓名</label>
        <Input id="name" autoComplete="name" value={form.name} onChange={event => put({ name: event.target.value })} />
        <label htmlFor="username">用户名（登录用，字母或数字）</label>
        <Input id="username" autoComplete="username" value={form.username} onChange={event => put({ username: event.target.value })} />
        <label htmlFor="password">密码（至少10位）</label>
        <Input.Password id="password" autoComplete="new-password" value={form.password} onChange={event => put({ password: event.target.value })} />
        {setUp.isError && <p className="fault" role="alert">{sayError(setUp.error)}</p>}
        <Button type="primary" htmlType="submit" block loading={setUp.isPending} disabled={Object.values(form).some(value => value.trim() === '')}>建好，进入</Button>
      </form>
    </Gate>
  )
}

function Join({ code, name, username }: { code: string; name: string; username: string }) {
  const enter = useEntering()
  const [password, setPassword] = useState('')
  const join = useMutation({ mutationFn: () => doors.join(code, password), onSuccess: enter })
  return (
    <Gate title={`${name}，您好`}>
      <form onSubmit={event => { event.preventDefault(); join.mutate() }}>
        <p>您的用户名是 <strong>{username}</strong>。请设一个密码，以后用它登录。</p>
        <input type="hidden" autoComplete="username" value={username} readOnly />
        <label htmlFor="password">密码（至少10位）</label>
        <Input.Password id="password" autoFocus autoComplete="new-password" value={password} onChange={event => setPassword(event.target.value)} />
        {join.isError && <p className="fault" role="alert">{sayError(join.error)}</p>}
        <Button type="primary" htmlType="submit" block loading={join.isPending} disabled={password === ''}>设好，进入</Button>
      </form>
    </Gate>
  )
}

/** The demonstration: in by one click, so that a mere preview of the link does not use it up. */
function Enter({ code }: { code: string }) {
  const enter = useEntering()
  const join = useMutation({ mutationFn: () => doors.join(code), onSuccess: enter })
  return (
    <Gate title="演示：云浦镇总工会">
      <p>里面的人和事都是编的，可以随便试。</p>
      {join.isError && <p className="fault" role="alert">{sayError(join.error)}</p>}
      <Button type="primary" block autoFocus loading={join.isPending} onClick={() => join.mutate()}>进入演示</Button>
    </Gate>
  )
}
