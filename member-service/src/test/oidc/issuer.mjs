// A certified issuer (npm oidc-provider) on a free port of the loopback address: whoever comes is "official-7", nobody is asked.
// Prints its address. /rotate changes key and algorithm. The page of sign-in is answered by the script itself, for the account named
// in a header.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const modules = process.argv[2];
const { default: Provider } = await import(pathToFileURL(join(modules, 'oidc-provider', 'lib', 'index.js')).href);

const key = (alg, number) => {
    const { privateKey } = alg === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return { ...privateKey.export({ format: 'jwk' }), kid: `${alg}-${number}`, alg, use: 'sig' };
};

const client = (id, alg) => ({
    client_id: id,
    redirect_uris: ['https://desk.example/callback'],
    response_types: ['id_token'],
    grant_types: ['implicit'],
    token_endpoint_auth_method: 'none',
    id_token_signed_response_alg: alg,
});

let address;
let generation = 0;
let provider;

const start = () => {
    generation += 1;
    const made = new Provider(address, {
        jwks: { keys: [key('RS256', generation), key('ES256', generation)] },
        clients: [client('fengxing-desk', generation % 2 ? 'RS256' : 'ES256'), client('somebody-else', 'RS256')],
        responseTypes: ['id_token'],
        features: { devInteractions: { enabled: false } },
        findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
        interactions: { url: (ctx, interaction) => `/sign-in/${interaction.uid}` },
        loadExistingGrant: async (ctx) => {
            const grant = new ctx.oidc.provider.Grant({
                clientId: ctx.oidc.client.clientId,
                accountId: ctx.oidc.session.accountId,
            });
            grant.addOIDCScope('openid');
            await grant.save();
            return grant;
        },
    });
    provider = made;
};

const server = createServer(async (request, response) => {
    if (request.url === '/rotate') {
        start();
        response.end();
    } else if (request.url.startsWith('/sign-in/')) {
        const accountId = request.headers['x-account'] ?? 'official-7';
        await provider.interactionFinished(request, response, { login: { accountId } });
    } else {
        provider.callback()(request, response);
    }
});
server.listen(0, '127.0.0.1', () => {
    address = `http://127.0.0.1:${server.address().port}`;
    start();
    console.log(address);
});
