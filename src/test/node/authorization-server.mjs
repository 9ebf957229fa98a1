// A foreign OAuth 2.0 authorization server (oidc-provider), which insists on PKCE and lets everybody in.
// stdout: the port, then one line for every token request it refuses; stdin: the redirect URI, then end.
// argv: client id, client secret, scope.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const [id, secret, scope] = process.argv.slice(2);
const server = createServer();
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
console.log(port);

for await (const redirectUri of createInterface({ input: process.stdin })) {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [{
      client_id: id,
      client_secret: secret,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_post',
    }],
    scopes: [scope],
    pkce: { methods: ['S256'], required: () => true },
    issueRefreshToken: () => true,
    cookies: { keys: [secret] },
  });
  provider.on('grant.error', (context, error) => console.log(`refused: ${error.error_detail ?? error.error_description}`));
  server.on('request', provider.callback());
  console.log('ready');
}
process.exit(0);
