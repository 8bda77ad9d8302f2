import { Button, Input, QRCode } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import { useSession } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'

/** A second step at sign-in: six figures from an app on the phone. */
export function SecondStep() {
  const { me } = useSession()
  const [password, setPassword] = useState('')
  const begin = useMutation({ mutationFn: () => doors.beginTotp(password) })
  const end = useMutation({ mutationFn: () => doors.endTotp(password), onSuccess: () => setPassword('') })
  const error = begin.error ?? end.error
  return (
    <section className="panel" aria-labelledby="second">
      <h2 id="second">登录再加一步：手机验证码</h2>
      <p className="quiet">{me.totp ? '已开启：登录时除密码外，还要输入手机验证器上的六位数字。' : '开启后，登录时除密码外，还要输入手机验证器（如身份验证器小程序）上的六位数字。'}</p>
      {begin.data && !me.totp ? <Confirm uri={begin.data.uri} codes={begin.data.codes} /> : (
        <form onSubmit={event => { event.preventDefault(); if (me.totp) end.mutate(); else begin.mutate() }}>
          <label htmlFor="totp-password">先输入密码</label>
          <Input.Password id="totp-password" autoComplete="current-password" value={password} onChange={event => setPassword(event.target.value)} />
          {error && <p className="fault" role="alert">{sayError(error)}</p>}
          <Button htmlType="submit" disabled={password === ''} loading={begin.isPending || end.isPending}>{me.totp ? '关闭' : '开启'}</Button>
        </form>
      )}
    </section>
  )
}

/** It holds only once a first code was right, so that nobody locks himself out. */
function Confirm({ uri, codes }: { uri: string; codes: readonly string[] }) {
  const [code, setCode] = useState('')
  const confirm = useMutation({ mutationFn: () => doors.verify(code.trim()) })
  return (
    <form onSubmit={event => { event.preventDefault(); confirm.mutate() }}>
      <p>用手机验证器扫这个码，再输入显示的六位数字。</p>
      <div aria-hidden><QRCode value={uri} type="svg" /></div>
      <p>扫不了的，在验证器里手工输入这个密钥：<span className="key">{new URL(uri).searchParams.get('secret')}</span></p>
      <p>手机不在身边时，可用下面的备用码登录，每个只能用一次，请抄下来：</p>
      <ul className="codes">{codes.map(one => <li key={one}>{one}</li>)}</ul>
      <label htmlFor="first-code">六位数字</label>
      <Input id="first-code" autoComplete="one-time-code" value={code} onChange={event => setCode(event.target.value)} />
      {confirm.isError && <p className="fault" role="alert">{sayError(confirm.error)}</p>}
      <Button type="primary" htmlType="submit" disabled={code.trim() === ''} loading={confirm.isPending}>开启</Button>
    </form>
  )
}
