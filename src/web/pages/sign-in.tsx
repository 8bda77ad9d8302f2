import { Button, Input } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { doors } from '../doors.ts'
import { sayError } from '../show/state.tsx'
import { Gate } from './gate.tsx'

export function SignIn() {
  const [second, setSecond] = useState(false)
  const enter = useEntering()
  const { data: start } = useQuery({ queryKey: ['start'], queryFn: doors.start })
  return (
    <Gate title="娘家">
      {start?.fresh && <p className="hint">第一次使用：请打开启动窗口里显示的那个链接，建立管理员。</p>}
      {second ? <Code onEnter={enter} /> : <Password onSecond={() => setSecond(true)} onEnter={enter} />}
    </Gate>
  )
}

type Entering = { onEnter: () => void }

/** `known` is who signs in again. */
export function Password({ known, onSecond, onEnter }: Entering & { known?: string; onSecond: () => void }) {
  const [username, setUsername] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const signIn = useMutation({ mutationFn: () => doors.signIn(username.trim(), password), onSuccess: ({ totp }) => totp ? onSecond() : onEnter() })
  return (
    <form onSubmit={event => { event.preventDefault(); signIn.mutate() }}>
      {known === undefined && <label htmlFor="username">用户名</label>}
      {known === undefined && <Input id="username" autoFocus autoComplete="username" value={username} onChange={event => setUsername(event.target.value)} />}
      <label htmlFor="password">密码</label>
      <Input.Password id="password" autoComplete="current-password" value={password} onChange={event => setPassword(event.target.value)} />
      {signIn.isError && <p className="fault" role="alert">{sayError(signIn.error)}</p>}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending} disabled={username.trim() === '' || password === ''}>登录</Button>
      <p className="quiet">忘了密码，请管理员重发一个链接。</p>
    </form>
  )
}

export function Code({ onEnter }: Entering) {
  const [code, setCode] = useState('')
  const verify = useMutation({ mutationFn: () => doors.verify(code.trim()), onSuccess: onEnter })
  return (
    <form onSubmit={event => { event.preventDefault(); verify.mutate() }}>
      <label htmlFor="code">手机验证器上的六位数字，或一个备用码</label>
      <Input id="code" autoFocus autoComplete="one-time-code" value={code} onChange={event => setCode(event.target.value)} />
      {verify.isError && <p className="fault" role="alert">{sayError(verify.error)}</p>}
      <Button type="primary" htmlType="submit" block loading={verify.isPending} disabled={code.trim() === ''}>登录</Button>
    </form>
  )
}

/** What was known of another person is forgotten before the desk opens; only an invitation that was just used up is not asked for again. */
export function useEntering(): () => void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return () => {
    queries.removeQueries({ predicate: query => query.queryKey[0] !== 'invitation' })
    void navigate({ to: '/' })
  }
}
