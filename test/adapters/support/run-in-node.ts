import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { runNode } from '../../support/run-node';

export interface OwnCredential {
	readonly type: string;
	readonly data: ICredentialDataDecryptedObject;
	/** What the type extends. */
	readonly parents?: readonly string[];
}

/** What `work` gives inside a node that n8n's own engine runs, with n8n's own helpers for requests. */
export async function runInNode<Result>(
	credential: OwnCredential,
	work: (context: IExecuteFunctions) => Promise<Result>,
): Promise<Result> {
	const results: Result[] = [];
	const nodeType: INodeType = {
		description: {
			displayName: 'Probe',
			name: 'probe',
			group: ['input'],
			version: 1,
			description: '',
			defaults: {},
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: credential.type, required: true }],
			properties: [],
		},
		async execute(): Promise<INodeExecutionData[][]> {
			results.push(await work(this));
			return [[]];
		},
	};
	const { error } = await runNode(nodeType, {}, [{}], {
		credentials: { [credential.type]: { id: 'credential-1', name: 'Team calendar' } },
		credentialData: credential.data,
		credentialParents: credential.parents ?? [],
	});
	if (error) throw error;
	return results[0] as Result;
}

/** As n8n has it stored after the sign-in. */
export function googleOAuth2(accessToken: string): OwnCredential {
	return {
		type: 'googleCalendarOAuth2Api',
		parents: ['googleOAuth2Api', 'oAuth2Api'],
		data: {
			grantType: 'authorizationCode',
			clientId: 'client',
			clientSecret: 'secret',
			accessTokenUrl: 'https://oauth2.googleapis.com/token',
			authentication: 'body',
			oauthTokenData: { access_token: accessToken, refresh_token: 'again', token_type: 'Bearer' },
		},
	};
}

export function outlookOAuth2(accessToken: string): OwnCredential {
	const { data } = googleOAuth2(accessToken);
	return {
		type: 'microsoftOutlookOAuth2Api',
		parents: ['microsoftOAuth2Api', 'oAuth2Api'],
		data: {
			...data,
			accessTokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
		},
	};
}
