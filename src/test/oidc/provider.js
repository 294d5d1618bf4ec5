// SECRET=… node provider.js PORT WAY-BACK: whoever types a name is that name, with a checked address at tinh.example.
import { Provider } from 'oidc-provider'

const [port, back] = process.argv.slice(2)
const issuer = `http://localhost:${port}`

const provider = new Provider(issuer, {
  clients: [{ client_id: 'loa', client_secret: process.env.SECRET, redirect_uris: [back] }],
  claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
  // Where SmallProvider has them: Loa remembers for a minute what it was told.
  routes: { authorization: '/authorize', token: '/token', jwks: '/keys', userinfo: '/userinfo' },
  pkce: { required: () => true },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      email: `${id}@tinh.example`,
      email_verified: true,
      preferred_username: id,
    }),
  }),
})
provider.listen(Number(port), '127.0.0.1', () => console.log(`The provider is ready: ${issuer}`))
