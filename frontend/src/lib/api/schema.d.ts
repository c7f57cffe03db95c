/** Generated from docs/openapi.json by `npm run client`. Not edited by hand. */
export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by phone or e-mail */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out on this device */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stay signed in (rotates the cookie) */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a shop and its owner */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and what may I do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop and its settings */
        get: operations["getShop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the shop's settings */
        patch: operations["updateShop"];
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who works in the shop */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody to work here */
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody */
        delete: operations["removeStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See an invitation */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop's API keys */
        get: operations["listApiKeys"];
        put?: never;
        /** Make an API key; its secret is shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an API key at once */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret; the old one lives 24 hours */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop's labels */
        get: operations["listLabels"];
        put?: never;
        /** Add a label */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a label from everybody */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        /** Rename or recolour a label */
        patch: operations["updateLabel"];
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers: newest first, or found */
        get: operations["listCustomers"];
        put?: never;
        /** Add a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole person */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /** Forget a customer for good */
        delete: operations["eraseCustomer"];
        options?: never;
        head?: never;
        /** Change a customer (merge-patch) */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new card link; the old one stops working */
        post: operations["replaceCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the customer agrees to */
        put: operations["setConsents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened, newest first */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop's programmes */
        get: operations["listPrograms"];
        put?: never;
        /** Set up a programme */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{program_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, pause or end a programme */
        patch: operations["updateProgram"];
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's stamps and points */
        get: operations["listBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's vouchers, newest first */
        get: operations["listVouchers"];
        put?: never;
        /** Give points for a reward */
        post: operations["claimReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a voucher is, whose, and whether it is still good */
        get: operations["getVoucher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers/{code}/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use a voucher, once */
        post: operations["redeemVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sales, newest first */
        get: operations["listSales"];
        put?: never;
        /** Record a sale */
        post: operations["recordSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/{sale_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sale and what it gave */
        get: operations["getSale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/{sale_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a sale and exactly what it gave */
        post: operations["voidSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give stamps with no sale */
        post: operations["giveStamps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stamps/{stamp_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back stamps */
        post: operations["voidStamps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The segments, and how many are in each now */
        get: operations["listSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/greetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to greet today, with the reason and a ready text */
        get: operations["listGreetings"];
        put?: never;
        /** Somebody was greeted */
        post: operations["markGreeted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways to send that this system knows */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the shop sends from */
        get: operations["listChannelAccounts"];
        put?: never;
        /** Set up an account to send from */
        post: operations["createChannelAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an account */
        delete: operations["deleteChannelAccount"];
        options?: never;
        head?: never;
        /** Change an account */
        patch: operations["updateChannelAccount"];
        trace?: never;
    };
    "/api/v1/channel-accounts/{account_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a real test message */
        post: operations["testChannelAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready-made texts to begin with */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages to send by hand, 50 at most */
        get: operations["getHandQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{delivery_id}/confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It went out: says who sent it, or who has looked */
        post: operations["markDeliveryConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{delivery_id}/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It could not be sent */
        post: operations["markDeliveryFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{delivery_id}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was opened in WhatsApp */
        post: operations["markDeliveryOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaign-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would get this, who would not and why */
        post: operations["previewCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns, newest first */
        get: operations["listCampaigns"];
        put?: never;
        /** Draft a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaign_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each message */
        get: operations["listCampaignDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaign_id}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it to everybody in the segment who may get it */
        post: operations["launchCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign and how far it is */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        /** Delete a draft */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /** Change a draft */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/api/v1/campaigns/{campaign_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it to one address, as it would look */
        post: operations["testCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today, and what waits */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/shops/{slug}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a customer; a number that is known gets its link by message */
        post: operations["joinShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/shops/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop as anybody may see it, and what joining asks */
        get: operations["getPublicShop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/cards/{token}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose which messages to get */
        put: operations["changeCardConsents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/cards/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member card */
        get: operations["getCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/cards/{token}/voucher-codes/{voucher_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code for the screen that lives 60 seconds */
        post: operations["showVoucherCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AcceptIn */
        AcceptIn: {
            password: string;
        };
        /** AccountIn */
        AccountIn: {
            channel: string;
            name: string;
            settings?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** AccountOut */
        AccountOut: {
            /** Format: uuid */
            id: string;
            channel: string;
            medium: string;
            name: string;
            settings: {
                [key: string]: unknown;
            };
            status: string;
            problem: string | null;
        };
        /** AccountPatch */
        AccountPatch: {
            name?: string;
            settings?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** ActorOut */
        ActorOut: {
            kind: string;
            name: string | null;
        };
        /** Addressee */
        Addressee: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
        };
        /** ApiKeyIn */
        ApiKeyIn: {
            name: string;
            scopes: ("customers:read" | "customers:write" | "sales:write" | "stamps:write" | "vouchers:redeem" | "programs:read" | "campaigns:read")[];
            outlet_id?: string | null;
            expires_at?: string | null;
        };
        /** ApiKeyOut */
        ApiKeyOut: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: string[];
            /** Format: date-time */
            created_at: string;
            last_used_at: string | null;
            expires_at: string | null;
        };
        /** AskedConsent */
        AskedConsent: {
            purpose: string;
            channel: string;
            wording: string;
        };
        /** BalanceOut */
        BalanceOut: {
            /** Format: uuid */
            program_id: string;
            name: string;
            /** @enum {string} */
            unit: "stamp" | "point";
            balance: number;
            target: number | null;
            next_reward: components["schemas"]["NextReward"] | null;
            expiring?: components["schemas"]["Expiring"][];
            tier?: string | null;
        };
        /** BuyerIn */
        BuyerIn: {
            id?: string | null;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
            name?: string | null;
            card?: string | null;
        };
        /** BuyerOut */
        BuyerOut: {
            /** Format: uuid */
            id: string;
            name: string;
            new: boolean;
            card_url: string | null;
        };
        /** CampaignIn */
        CampaignIn: {
            name: string;
            /** @enum {string} */
            segment: "new" | "active" | "sleeping" | "premium";
            /** @enum {string} */
            purpose: "care" | "offers";
            /** Format: uuid */
            channel_account_id: string;
            text: string;
            subject?: string | null;
        };
        /** CampaignOut */
        CampaignOut: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "sending" | "done";
            segment: string;
            purpose: string;
            /** Format: uuid */
            channel_account_id: string;
            channel: string;
            medium: string;
            subject: string | null;
            text: string;
            /** Format: date-time */
            created_at: string;
            launched_at: string | null;
            progress: components["schemas"]["Progress"];
            skipped_reasons: components["schemas"]["ReasonCount"][];
        };
        /** CampaignPatch */
        CampaignPatch: {
            name?: string;
            /** @enum {string} */
            segment?: "new" | "active" | "sleeping" | "premium";
            /** @enum {string} */
            purpose?: "care" | "offers";
            /** Format: uuid */
            channel_account_id?: string;
            text?: string;
            subject?: string | null;
        };
        /** CampaignRef */
        CampaignRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** CardHolder */
        CardHolder: {
            name: string;
        };
        /** CardShop */
        CardShop: {
            name: string;
            slug: string;
            mission: string | null;
        };
        /** CardVoucher */
        CardVoucher: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            kind: string;
            value: number | null;
            /** @enum {string} */
            status: "good" | "redeemed" | "expired" | "cancelled";
            why_not: string | null;
            program_id: string | null;
            /** Format: date-time */
            issued_at: string;
            valid_until: string | null;
            redeemed_at: string | null;
        };
        /** ChannelOut */
        ChannelOut: {
            name: string;
            medium: string;
            title: string;
            manual: boolean;
            official: boolean;
            receipts: boolean;
            answers: boolean;
            max_length: number | null;
            note: string;
            settings: components["schemas"]["SettingOut"][];
        };
        /** ClaimIn */
        ClaimIn: {
            /** Format: uuid */
            reward_id: string;
        };
        /** CommunityLink */
        CommunityLink: {
            title: string;
            url: string;
        };
        /** ConsentIn */
        ConsentIn: {
            /** @enum {string} */
            purpose: "service" | "care" | "offers";
            /** @enum {string} */
            channel: "whatsapp" | "sms" | "email" | "telegram" | "push";
            granted: boolean;
            wording?: string | null;
        };
        /** ConsentOut */
        ConsentOut: {
            purpose: string;
            channel: string;
            granted: boolean;
            wording: string | null;
            source: string;
            /** Format: date-time */
            at: string;
        };
        /** ConsentsIn */
        ConsentsIn: {
            consents: components["schemas"]["ConsentIn"][];
        };
        /** CustomerIn */
        CustomerIn: {
            name: string;
            id?: string | null;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
            email?: string | null;
            birthday?: string | null;
            labels?: string[];
            notes?: string | null;
            /**
             * @default id
             * @enum {string}
             */
            language?: "id" | "en";
            /** @enum {null|string} */
            preferred_channel?: "whatsapp" | "sms" | "email" | "telegram" | "push" | null;
            consents?: components["schemas"]["ConsentIn"][];
        };
        /** CustomerOut */
        CustomerOut: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            birthday: string | null;
            notes: string | null;
            language: string;
            preferred_channel: string | null;
            labels: components["schemas"]["LabelOut"][];
            segments: components["schemas"]["SegmentOut"][];
            facts: components["schemas"]["FactsOut"];
            balances: components["schemas"]["BalanceOut"][];
            consents: components["schemas"]["ConsentOut"][];
            card_url: string;
            /** Format: date-time */
            created_at: string;
        };
        /** CustomerPatch */
        CustomerPatch: {
            name?: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
            email?: string | null;
            birthday?: string | null;
            labels?: string[] | null;
            notes?: string | null;
            /** @enum {string} */
            language?: "id" | "en";
            preferred_channel?: ("whatsapp" | "sms" | "email" | "telegram" | "push") | null;
        };
        /** CustomerRef */
        CustomerRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** CustomerRow */
        CustomerRow: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            labels: components["schemas"]["LabelOut"][];
            segments: components["schemas"]["SegmentRef"][];
            purchases: number;
            spend: number;
            last_at: string | null;
        };
        /** Day */
        Day: {
            /** Format: date */
            day: string;
            sales: number;
            revenue: number;
        };
        /** DeliveryOut */
        DeliveryOut: {
            /** Format: uuid */
            id: string;
            customer: components["schemas"]["PersonRef"];
            status: string;
            reason: string | null;
            reason_text: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** EarnedOut */
        EarnedOut: {
            /** Format: uuid */
            program_id: string;
            /** @enum {string} */
            unit: "stamp" | "point";
            amount: number;
            balance: number;
            target: number | null;
        };
        /** Expiring */
        Expiring: {
            amount: number;
            /** Format: date-time */
            at: string;
        };
        /** FactsOut */
        FactsOut: {
            purchases: number;
            spend: number;
            average: number;
            first_at: string | null;
            last_at: string | null;
            last_product: string | null;
            usual_interval_days: number | null;
            days_since_last: number | null;
        };
        /** FailedIn */
        FailedIn: {
            reason: string;
        };
        /** GreetedCustomer */
        GreetedCustomer: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
        };
        /** GreetingIn */
        GreetingIn: {
            /** Format: uuid */
            customer_id: string;
        };
        /** GreetingOut */
        GreetingOut: {
            customer: components["schemas"]["GreetedCustomer"];
            reason: string;
            message: string;
            wa_url: string;
        };
        /** HandQueueItem */
        HandQueueItem: {
            /** Format: uuid */
            delivery_id: string;
            customer: components["schemas"]["Addressee"];
            campaign: components["schemas"]["CampaignRef"];
            text: string;
            wa_url: string;
            status: string;
        };
        /** HomeOut */
        HomeOut: {
            today: components["schemas"]["Today"];
            waiting: components["schemas"]["Waiting"];
            customers: number;
            has_program: boolean;
            has_channel: boolean;
            has_campaign: boolean;
            last_seven_days: components["schemas"]["Day"][];
        };
        /** InvitationIn */
        InvitationIn: {
            name: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone: string;
            /** @enum {string} */
            role: "manager" | "cashier";
        };
        /** InvitationOut */
        InvitationOut: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
            role: string;
            url: string;
            /** Format: date-time */
            expires_at: string;
        };
        /** InvitedOut */
        InvitedOut: {
            shop_name: string;
            name: string;
            role: string;
        };
        /** IssuedOut */
        IssuedOut: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            valid_until: string | null;
        };
        /** ItemIn */
        ItemIn: {
            name: string;
            quantity: number;
            /**
             * @description Whole rupiah.
             * @example 45000
             */
            unit_price: number;
            sku?: string | null;
        };
        /** ItemOut */
        ItemOut: {
            name: string;
            quantity: number;
            unit_price: number;
            sku?: string | null;
        };
        /** JoinIn */
        JoinIn: {
            name: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone: string;
            birthday?: string | null;
            consents?: components["schemas"]["ConsentIn"][];
            /**
             * @description Leave it empty: people do not see it, bots fill it in.
             * @default
             */
            website?: string;
        };
        /** JoinedOut */
        JoinedOut: {
            card_url: string;
        };
        /** KeyRef */
        KeyRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** LabelIn */
        LabelIn: {
            name: string;
            color: string;
        };
        /** LabelOut */
        LabelOut: {
            /** Format: uuid */
            id: string;
            name: string;
            color: string;
        };
        /** LabelPatch */
        LabelPatch: {
            name?: string;
            color?: string;
        };
        /** LoginIn */
        LoginIn: {
            /** @description A phone number in any spelling, or an e-mail address. */
            login: string;
            password: string;
            shop_id?: string | null;
        };
        /** MeOut */
        MeOut: {
            staff: components["schemas"]["StaffOut"] | null;
            api_key: components["schemas"]["KeyRef"] | null;
            role: string | null;
            permissions: string[];
            shop: components["schemas"]["ShopOut"];
        };
        /** NewApiKeyOut */
        NewApiKeyOut: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: string[];
            /** Format: date-time */
            created_at: string;
            last_used_at: string | null;
            expires_at: string | null;
            secret: string;
        };
        /** NextReward */
        NextReward: {
            title: string;
            missing: number;
        };
        /** CampaignOutPage */
        CampaignOutPage: {
            items: components["schemas"]["CampaignOut"][];
            next_cursor?: string | null;
        };
        /** SaleOutPage */
        SaleOutPage: {
            items: components["schemas"]["SaleOut"][];
            next_cursor?: string | null;
        };
        /** LabelOutPage */
        LabelOutPage: {
            items: components["schemas"]["LabelOut"][];
            next_cursor?: string | null;
        };
        /** BalanceOutPage */
        BalanceOutPage: {
            items: components["schemas"]["BalanceOut"][];
            next_cursor?: string | null;
        };
        /** ProgramOutPage */
        ProgramOutPage: {
            items: components["schemas"]["ProgramOut"][];
            next_cursor?: string | null;
        };
        /** VoucherOutPage */
        VoucherOutPage: {
            items: components["schemas"]["VoucherOut"][];
            next_cursor?: string | null;
        };
        /** AccountOutPage */
        AccountOutPage: {
            items: components["schemas"]["AccountOut"][];
            next_cursor?: string | null;
        };
        /** ChannelOutPage */
        ChannelOutPage: {
            items: components["schemas"]["ChannelOut"][];
            next_cursor?: string | null;
        };
        /** DeliveryOutPage */
        DeliveryOutPage: {
            items: components["schemas"]["DeliveryOut"][];
            next_cursor?: string | null;
        };
        /** HandQueueItemPage */
        HandQueueItemPage: {
            items: components["schemas"]["HandQueueItem"][];
            next_cursor?: string | null;
        };
        /** TemplateOutPage */
        TemplateOutPage: {
            items: components["schemas"]["TemplateOut"][];
            next_cursor?: string | null;
        };
        /** CustomerRowPage */
        CustomerRowPage: {
            items: components["schemas"]["CustomerRow"][];
            next_cursor?: string | null;
        };
        /** TimelineItemPage */
        TimelineItemPage: {
            items: components["schemas"]["TimelineItem"][];
            next_cursor?: string | null;
        };
        /** GreetingOutPage */
        GreetingOutPage: {
            items: components["schemas"]["GreetingOut"][];
            next_cursor?: string | null;
        };
        /** SegmentCountPage */
        SegmentCountPage: {
            items: components["schemas"]["SegmentCount"][];
            next_cursor?: string | null;
        };
        /** ApiKeyOutPage */
        ApiKeyOutPage: {
            items: components["schemas"]["ApiKeyOut"][];
            next_cursor?: string | null;
        };
        /** StaffOutPage */
        StaffOutPage: {
            items: components["schemas"]["StaffOut"][];
            next_cursor?: string | null;
        };
        /** PerAmount */
        PerAmount: {
            /** @description Rupiah for each earning. */
            amount: number;
            /** @default 1 */
            points?: number;
            /** @constant */
            per: "amount";
        };
        /** PerVisit */
        PerVisit: {
            /** @default 1 */
            points?: number;
            /** @constant */
            per: "visit";
        };
        /** PersonRef */
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** Policy */
        Policy: {
            title: string;
            text: string;
        };
        /** PreviewIn */
        PreviewIn: {
            /** @enum {string} */
            segment: "new" | "active" | "sleeping" | "premium";
            /** @enum {string} */
            purpose: "care" | "offers";
            /** Format: uuid */
            channel_account_id: string;
            text: string;
            subject?: string | null;
        };
        /** PreviewOut */
        PreviewOut: {
            will_get: number;
            will_not: components["schemas"]["ReasonCount"][];
            samples: components["schemas"]["Sample"][];
            hints: string[];
        };
        /** ProgramIn */
        ProgramIn: {
            /** @enum {string} */
            kind: "stamp" | "points";
            name: string;
            earn: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"];
            rewards: components["schemas"]["RewardIn"][];
        };
        /** ProgramOut */
        ProgramOut: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            status: string;
            earn: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"];
            rewards: components["schemas"]["RewardOut"][];
            sentence: components["schemas"]["Sentence"];
            /** Format: date-time */
            created_at: string;
        };
        /** ProgramPatch */
        ProgramPatch: {
            name?: string;
            /** @enum {string} */
            status?: "active" | "paused" | "ended";
            earn?: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"];
            rewards?: components["schemas"]["RewardIn"][];
        };
        /** Progress */
        Progress: {
            total: number;
            /** @default 0 */
            planned?: number;
            /** @default 0 */
            queued?: number;
            /** @default 0 */
            sending?: number;
            /** @default 0 */
            accepted?: number;
            /** @default 0 */
            delivered?: number;
            /** @default 0 */
            read?: number;
            /** @default 0 */
            opened?: number;
            /** @default 0 */
            confirmed?: number;
            /** @default 0 */
            failed?: number;
            /** @default 0 */
            skipped?: number;
            /** @default 0 */
            unknown?: number;
        };
        /** PublicProgram */
        PublicProgram: {
            name: string;
            kind: string;
            sentence: components["schemas"]["Sentence"];
        };
        /** PublicShopOut */
        PublicShopOut: {
            name: string;
            slug: string;
            mission: string | null;
            programs: components["schemas"]["PublicProgram"][];
            policies: components["schemas"]["Policy"][];
            community: components["schemas"]["CommunityLink"][];
            consents: components["schemas"]["AskedConsent"][];
            join_url: string;
        };
        /** ReasonCount */
        ReasonCount: {
            reason: string;
            detail: string;
            count: number;
        };
        /** RedeemIn */
        RedeemIn: {
            sale_id?: string | null;
            external_ref?: string | null;
            /** @description Needed only where the shop asks for one. */
            pin?: string | null;
        };
        /** RegisterIn */
        RegisterIn: {
            shop_name: string;
            owner_name: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone: string;
            password: string;
            email?: string | null;
            /**
             * @default Asia/Jakarta
             * @enum {string}
             */
            timezone?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /**
             * @default id
             * @enum {string}
             */
            locale?: "id" | "en";
        };
        /** RewardIn */
        RewardIn: {
            title: string;
            /**
             * @default gift
             * @enum {string}
             */
            kind?: "discount_percent" | "discount_amount" | "free_product" | "gift" | "early_access" | "event" | "limited_edition" | "digital";
            /** @description Stamp cards: the stamp that earns it. */
            at?: number | null;
            /** @description Points: what it costs. */
            cost?: number | null;
            value?: number | null;
            /** @default 30 */
            valid_days?: number;
        };
        /** RewardOut */
        RewardOut: {
            /** Format: uuid */
            id: string;
            title: string;
            kind: string;
            at: number | null;
            cost: number | null;
            value: number | null;
            valid_days: number;
        };
        /** SaleAnswer */
        SaleAnswer: {
            sale: components["schemas"]["SaleOut"];
            customer: components["schemas"]["BuyerOut"] | null;
            earned: components["schemas"]["EarnedOut"][];
            vouchers: components["schemas"]["IssuedOut"][];
        };
        /** SaleIn */
        SaleIn: {
            /**
             * @description Whole rupiah.
             * @example 45000
             */
            amount: number;
            id?: string | null;
            customer?: components["schemas"]["BuyerIn"] | null;
            items?: components["schemas"]["ItemIn"][];
            /** @description At most 5 minutes ahead and 90 days back; now when it is not given. */
            occurred_at?: string | null;
            outlet_id?: string | null;
            external_ref?: string | null;
        };
        /** SaleOut */
        SaleOut: {
            /** Format: uuid */
            id: string;
            amount: number;
            /** @enum {string} */
            status: "recorded" | "voided";
            items: components["schemas"]["ItemOut"][];
            /** Format: date-time */
            occurred_at: string;
            /** Format: date-time */
            recorded_at: string;
            outlet_id: string | null;
            external_ref: string | null;
            customer_id: string | null;
            void: components["schemas"]["VoidOut"] | null;
        };
        /** Sample */
        Sample: {
            /** Format: uuid */
            customer_id: string;
            name: string;
            text: string;
        };
        /** SegmentCount */
        SegmentCount: {
            key: string;
            name: string;
            color: string;
            rule: string;
            count: number;
        };
        /** SegmentOut */
        SegmentOut: {
            key: string;
            name: string;
            color: string;
            reason: string;
        };
        /** SegmentRef */
        SegmentRef: {
            key: string;
            name: string;
            color: string;
        };
        /** Sentence */
        Sentence: {
            id: string;
            en: string;
        };
        /** SessionOut */
        SessionOut: {
            access_token: string;
            expires_in: number;
            staff: components["schemas"]["StaffOut"];
            shop: components["schemas"]["ShopOut"];
        };
        /** SettingOut */
        SettingOut: {
            name: string;
            title: string;
            /** @enum {string} */
            kind: "text" | "secret" | "number" | "boolean" | "choice";
            required: boolean;
            default: string | number | boolean | null;
            choices: string[];
        };
        /** ShopOut */
        ShopOut: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            timezone: string;
            locale: string;
            mission: string | null;
            quiet_from: string;
            quiet_until: string;
            sleeping_after_days: number;
            premium_spend: number;
            greet_per_day: number;
            join_url: string;
            /** Format: date-time */
            created_at: string;
        };
        /** ShopPatch */
        ShopPatch: {
            name?: string;
            /** @enum {string} */
            timezone?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /** @enum {string} */
            locale?: "id" | "en";
            mission?: string | null;
            /** @example 21:00 */
            quiet_from?: string;
            /** @example 21:00 */
            quiet_until?: string;
            sleeping_after_days?: number;
            premium_spend?: number;
            greet_per_day?: number;
        };
        /** StaffOut */
        StaffOut: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
            role: string;
            status: string;
        };
        /** StampAnswer */
        StampAnswer: {
            /** Format: uuid */
            stamp_id: string;
            customer: components["schemas"]["BuyerOut"];
            earned: components["schemas"]["EarnedOut"][];
            vouchers: components["schemas"]["IssuedOut"][];
        };
        /** StampIn */
        StampIn: {
            /** Format: uuid */
            customer_id: string;
            id?: string | null;
            program_id?: string | null;
            /** @default 1 */
            count?: number;
            /** @description At most 5 minutes ahead and 90 days back; now when it is not given. */
            occurred_at?: string | null;
            note?: string | null;
        };
        /** TemplateOut */
        TemplateOut: {
            key: string;
            title: string;
            segment: string;
            purpose: string;
            subject: string | null;
            text: string;
        };
        /** TestIn */
        TestIn: {
            /** @description An address on the channel's medium. */
            to: string;
        };
        /** TestOut */
        TestOut: {
            ok: boolean;
            detail: string;
        };
        /** TimelineItem */
        TimelineItem: {
            /** Format: uuid */
            id: string;
            type: string;
            /** Format: date-time */
            occurred_at: string;
            actor: components["schemas"]["ActorOut"];
            data: {
                [key: string]: unknown;
            };
        };
        /** Today */
        Today: {
            sales: number;
            revenue: number;
            new_customers: number;
            returning_customers: number;
            stamps: number;
            rewards_redeemed: number;
        };
        /** VoidIn */
        VoidIn: {
            reason: string;
        };
        /** VoidOut */
        VoidOut: {
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        /** VoucherCodeOut */
        VoucherCodeOut: {
            code: string;
            /** Format: date-time */
            expires_at: string;
        };
        /** VoucherOut */
        VoucherOut: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            kind: string;
            value: number | null;
            /** @enum {string} */
            status: "good" | "redeemed" | "expired" | "cancelled";
            why_not: string | null;
            customer: components["schemas"]["CustomerRef"];
            program_id: string | null;
            /** Format: date-time */
            issued_at: string;
            valid_until: string | null;
            redeemed_at: string | null;
        };
        /** Waiting */
        Waiting: {
            hand_queue: number;
            unknown: number;
        };
        /** profiles_schemas_CardOut */
        profiles_schemas_CardOut: {
            card_url: string;
        };
        /** public_schemas_CardOut */
        public_schemas_CardOut: {
            shop: components["schemas"]["CardShop"];
            customer: components["schemas"]["CardHolder"];
            balances: components["schemas"]["BalanceOut"][];
            vouchers: components["schemas"]["CardVoucher"][];
            consents: components["schemas"]["ConsentOut"][];
            code: string;
        };
        /** @description RFC 9457; `code` is stable, `detail` is in the reader's language. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            errors?: {
                field: string;
                code: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        Error400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:malformed",
                 *       "title": "The request cannot be read.",
                 *       "status": 400,
                 *       "detail": "The request cannot be read.",
                 *       "code": "malformed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Who are you? Sign in, or send an API key. */
        Error401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:unauthorized",
                 *       "title": "Who are you? Sign in, or send an API key.",
                 *       "status": 401,
                 *       "detail": "Who are you? Sign in, or send an API key.",
                 *       "code": "unauthorized"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You may not do this. */
        Error403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:forbidden",
                 *       "title": "You may not do this.",
                 *       "status": 403,
                 *       "detail": "You may not do this.",
                 *       "code": "forbidden"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not here, or another shop's. */
        Error404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:not_found",
                 *       "title": "Not here, or another shop's.",
                 *       "status": 404,
                 *       "detail": "Not here, or another shop's.",
                 *       "code": "not_found"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It conflicts with the current state. */
        Error409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:conflict",
                 *       "title": "It conflicts with the current state.",
                 *       "status": 409,
                 *       "detail": "It conflicts with the current state.",
                 *       "code": "conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but some fields are not right. */
        Error422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:invalid",
                 *       "title": "Well-formed, but some fields are not right.",
                 *       "status": 422,
                 *       "detail": "Well-formed, but some fields are not right.",
                 *       "code": "invalid"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too fast; see Retry-After. */
        Error429: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:too_many_requests",
                 *       "title": "Too fast; see Retry-After.",
                 *       "status": 429,
                 *       "detail": "Too fast; see Retry-After.",
                 *       "code": "too_many_requests"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is away; see Retry-After. */
        Error503: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:langganan:problem:unavailable",
                 *       "title": "The database is away; see Retry-After.",
                 *       "status": 503,
                 *       "detail": "The database is away; see Retry-After.",
                 *       "code": "unavailable"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "0812-3456-7890",
                 *       "password": "kopi-tiap-pagi",
                 *       "shop_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["LoginIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "staff": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "email": "sari@contoh.com",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       },
                     *       "shop": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sleeping_after_days": 1,
                     *         "premium_spend": 1,
                     *         "greet_per_day": 1,
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "created_at": "2026-11-22T08:15:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example null */
                    "application/json": null;
                };
            };
            400: components["responses"]["Error400"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "staff": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "email": "sari@contoh.com",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       },
                     *       "shop": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sleeping_after_days": 1,
                     *         "premium_spend": 1,
                     *         "greet_per_day": 1,
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "created_at": "2026-11-22T08:15:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shop_name": "Kopi Senja",
                 *       "owner_name": "Bu Ratna",
                 *       "phone": "0812-3456-7890",
                 *       "password": "kopi-tiap-pagi",
                 *       "email": "sari@contoh.com",
                 *       "timezone": "Asia/Jakarta",
                 *       "locale": "id"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "staff": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "email": "sari@contoh.com",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       },
                     *       "shop": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sleeping_after_days": 1,
                     *         "premium_spend": 1,
                     *         "greet_per_day": 1,
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "created_at": "2026-11-22T08:15:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "email": "sari@contoh.com",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       },
                     *       "api_key": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "role": "contoh",
                     *       "permissions": [
                     *         "contoh"
                     *       ],
                     *       "shop": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sleeping_after_days": 1,
                     *         "premium_spend": 1,
                     *         "greet_per_day": 1,
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "created_at": "2026-11-22T08:15:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "slug": "kopi-senja",
                     *       "timezone": "Asia/Jakarta",
                     *       "locale": "contoh",
                     *       "mission": "contoh",
                     *       "quiet_from": "21:00",
                     *       "quiet_until": "08:00",
                     *       "sleeping_after_days": 1,
                     *       "premium_spend": 1,
                     *       "greet_per_day": 1,
                     *       "join_url": "https://contoh.id/g/kopi-senja",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sleeping_after_days": 30
                 *     }
                 */
                "application/json": components["schemas"]["ShopPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "slug": "kopi-senja",
                     *       "timezone": "Asia/Jakarta",
                     *       "locale": "contoh",
                     *       "mission": "contoh",
                     *       "quiet_from": "21:00",
                     *       "quiet_until": "08:00",
                     *       "sleeping_after_days": 1,
                     *       "premium_spend": 1,
                     *       "greet_per_day": 1,
                     *       "join_url": "https://contoh.id/g/kopi-senja",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "phone": "0812-3456-7890",
                     *           "email": "sari@contoh.com",
                     *           "role": "contoh",
                     *           "status": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    inviteStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "phone": "0812-3456-7890",
                 *       "role": "manager"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "role": "contoh",
                     *       "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll",
                     *       "expires_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    removeStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "kopi-tiap-pagi"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "staff": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "email": "sari@contoh.com",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       },
                     *       "shop": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sleeping_after_days": 1,
                     *         "premium_spend": 1,
                     *         "greet_per_day": 1,
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "created_at": "2026-11-22T08:15:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shop_name": "Kopi Senja",
                     *       "name": "Bu Sari",
                     *       "role": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitedOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "prefix": "lgn_live_0001…",
                     *           "scopes": [
                     *             "contoh"
                     *           ],
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "last_used_at": "2026-11-22T08:15:00Z",
                     *           "expires_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kasir depan",
                 *       "scopes": [
                 *         "customers:read",
                 *         "sales:write",
                 *         "vouchers:redeem"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "prefix": "lgn_live_0001…",
                     *       "scopes": [
                     *         "contoh"
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "last_used_at": "2026-11-22T08:15:00Z",
                     *       "expires_at": "2026-11-22T08:15:00Z",
                     *       "secret": "lgn_live_0195c0de7a1170008000000000000001_xxxxxxxx"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "prefix": "lgn_live_0001…",
                     *       "scopes": [
                     *         "contoh"
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "last_used_at": "2026-11-22T08:15:00Z",
                     *       "expires_at": "2026-11-22T08:15:00Z",
                     *       "secret": "lgn_live_0195c0de7a1170008000000000000001_xxxxxxxx"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["LabelOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "color": "#b07a12"
                 *     }
                 */
                "application/json": components["schemas"]["LabelIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "color": "#b07a12"
                     *     }
                     */
                    "application/json": components["schemas"]["LabelOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                label_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                label_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "color": "#b07a12"
                 *     }
                 */
                "application/json": components["schemas"]["LabelPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "color": "#b07a12"
                     *     }
                     */
                    "application/json": components["schemas"]["LabelOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                phone?: string | null;
                q?: string | null;
                card?: string | null;
                segment?: string | null;
                label?: string | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "phone": "0812-3456-7890",
                     *           "labels": [
                     *             {
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "name": "Bu Sari",
                     *               "color": "#b07a12"
                     *             }
                     *           ],
                     *           "segments": [
                     *             {
                     *               "key": "contoh",
                     *               "name": "Bu Sari",
                     *               "color": "#b07a12"
                     *             }
                     *           ],
                     *           "purchases": 1,
                     *           "spend": 1,
                     *           "last_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerRowPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "phone": "0812-3456-7890",
                 *       "birthday": "1990-05-17"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "email": "sari@contoh.com",
                     *       "birthday": "1990-05-17",
                     *       "notes": "contoh",
                     *       "language": "contoh",
                     *       "preferred_channel": "contoh",
                     *       "labels": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12"
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "facts": {
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "average": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "usual_interval_days": 1,
                     *         "days_since_last": 1
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "email": "sari@contoh.com",
                     *       "birthday": "1990-05-17",
                     *       "notes": "contoh",
                     *       "language": "contoh",
                     *       "preferred_channel": "contoh",
                     *       "labels": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12"
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "facts": {
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "average": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "usual_interval_days": 1,
                     *         "days_since_last": 1
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    eraseCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notes": "Suka sabun lemon",
                 *       "email": null
                 *     }
                 */
                "application/json": components["schemas"]["CustomerPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "email": "sari@contoh.com",
                     *       "birthday": "1990-05-17",
                     *       "notes": "contoh",
                     *       "language": "contoh",
                     *       "preferred_channel": "contoh",
                     *       "labels": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12"
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "facts": {
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "average": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "usual_interval_days": 1,
                     *         "days_since_last": 1
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    replaceCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *     }
                     */
                    "application/json": components["schemas"]["profiles_schemas_CardOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    setConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consents": [
                 *         {
                 *           "purpose": "service",
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsentsIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "email": "sari@contoh.com",
                     *       "birthday": "1990-05-17",
                     *       "notes": "contoh",
                     *       "language": "contoh",
                     *       "preferred_channel": "contoh",
                     *       "labels": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12"
                     *         }
                     *       ],
                     *       "segments": [
                     *         {
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "facts": {
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "average": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "usual_interval_days": 1,
                     *         "days_since_last": 1
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "type": "contoh",
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "actor": {
                     *             "kind": "contoh",
                     *             "name": "Bu Sari"
                     *           },
                     *           "data": {}
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["TimelineItemPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "kind": "contoh",
                     *           "name": "Bu Sari",
                     *           "status": "contoh",
                     *           "earn": {
                     *             "points": 1,
                     *             "per": "visit"
                     *           },
                     *           "rewards": [
                     *             {
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "kind": "contoh",
                     *               "at": 1,
                     *               "cost": 1,
                     *               "value": 1,
                     *               "valid_days": 1
                     *             }
                     *           ],
                     *           "sentence": {
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.",
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi."
                     *           },
                     *           "created_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "stamp",
                 *       "name": "Beli 5 gratis 1",
                 *       "earn": {
                 *         "per": "visit"
                 *       },
                 *       "rewards": [
                 *         {
                 *           "at": 5,
                 *           "title": "Gratis 1 kopi",
                 *           "kind": "free_product",
                 *           "valid_days": 30
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProgramIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kind": "contoh",
                     *       "name": "Bu Sari",
                     *       "status": "contoh",
                     *       "earn": {
                     *         "points": 1,
                     *         "per": "visit"
                     *       },
                     *       "rewards": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi",
                     *           "kind": "contoh",
                     *           "at": 1,
                     *           "cost": 1,
                     *           "value": 1,
                     *           "valid_days": 1
                     *         }
                     *       ],
                     *       "sentence": {
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.",
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi."
                     *       },
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                program_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "paused"
                 *     }
                 */
                "application/json": components["schemas"]["ProgramPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kind": "contoh",
                     *       "name": "Bu Sari",
                     *       "status": "contoh",
                     *       "earn": {
                     *         "points": 1,
                     *         "per": "visit"
                     *       },
                     *       "rewards": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi",
                     *           "kind": "contoh",
                     *           "at": 1,
                     *           "cost": 1,
                     *           "value": 1,
                     *           "valid_days": 1
                     *         }
                     *       ],
                     *       "sentence": {
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.",
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi."
                     *       },
                     *       "created_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listBalances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["BalanceOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listVouchers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "kind": "contoh",
                     *           "value": 1,
                     *           "status": "good",
                     *           "why_not": "contoh",
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "redeemed_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    claimReward: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reward_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["ClaimIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "code": "K7QM2XPA",
                     *       "title": "Gratis 1 kopi",
                     *       "kind": "contoh",
                     *       "value": 1,
                     *       "status": "good",
                     *       "why_not": "contoh",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "redeemed_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getVoucher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "code": "K7QM2XPA",
                     *       "title": "Gratis 1 kopi",
                     *       "kind": "contoh",
                     *       "value": 1,
                     *       "status": "good",
                     *       "why_not": "contoh",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "redeemed_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    redeemVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ref": "POS-7-000124"
                 *     }
                 */
                "application/json": components["schemas"]["RedeemIn"] | null;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "code": "K7QM2XPA",
                     *       "title": "Gratis 1 kopi",
                     *       "kind": "contoh",
                     *       "value": 1,
                     *       "status": "good",
                     *       "why_not": "contoh",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "redeemed_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listSales: {
        parameters: {
            query?: {
                customer_id?: string | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "amount": 45000,
                     *           "status": "recorded",
                     *           "items": [
                     *             {
                     *               "name": "Bu Sari",
                     *               "quantity": 2,
                     *               "unit_price": 18000,
                     *               "sku": "KSG"
                     *             }
                     *           ],
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "recorded_at": "2026-11-22T08:15:00Z",
                     *           "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "external_ref": "POS-7-000123",
                     *           "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "void": {
                     *             "at": "2026-11-22T08:15:00Z",
                     *             "reason": "salah ketik"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["SaleOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    recordSale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer": {
                 *         "phone": "0812-3456-7890",
                 *         "name": "Bu Sari"
                 *       },
                 *       "amount": 45000,
                 *       "items": [
                 *         {
                 *           "sku": "KSG",
                 *           "name": "Kopi susu gula aren",
                 *           "quantity": 2,
                 *           "unit_price": 18000
                 *         }
                 *       ],
                 *       "occurred_at": "2026-11-22T08:15:00Z",
                 *       "outlet_id": null,
                 *       "external_ref": "POS-7-000123"
                 *     }
                 */
                "application/json": components["schemas"]["SaleIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sale": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "amount": 45000,
                     *         "status": "recorded",
                     *         "items": [
                     *           {
                     *             "name": "Bu Sari",
                     *             "quantity": 2,
                     *             "unit_price": 18000,
                     *             "sku": "KSG"
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "external_ref": "POS-7-000123",
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "void": {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "reason": "salah ketik"
                     *         }
                     *       },
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true,
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "earned": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp",
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "target": 5
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SaleAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getSale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sale_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sale": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "amount": 45000,
                     *         "status": "recorded",
                     *         "items": [
                     *           {
                     *             "name": "Bu Sari",
                     *             "quantity": 2,
                     *             "unit_price": 18000,
                     *             "sku": "KSG"
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "external_ref": "POS-7-000123",
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "void": {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "reason": "salah ketik"
                     *         }
                     *       },
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true,
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "earned": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp",
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "target": 5
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SaleAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    voidSale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                sale_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "salah ketik"
                 *     }
                 */
                "application/json": components["schemas"]["VoidIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sale": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "amount": 45000,
                     *         "status": "recorded",
                     *         "items": [
                     *           {
                     *             "name": "Bu Sari",
                     *             "quantity": 2,
                     *             "unit_price": 18000,
                     *             "sku": "KSG"
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "external_ref": "POS-7-000123",
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "void": {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "reason": "salah ketik"
                     *         }
                     *       },
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true,
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "earned": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp",
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "target": 5
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SaleAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    giveStamps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["StampIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true,
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "earned": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp",
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "target": 5
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StampAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    voidStamps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Required from API keys. The same key and body answer the first answer again.
                 * @example 0195c0de-7a11-7000-8000-000000000001
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                stamp_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "salah ketik"
                 *     }
                 */
                "application/json": components["schemas"]["VoidIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true,
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "earned": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp",
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "target": 5
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StampAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listSegments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "color": "#b07a12",
                     *           "rule": "contoh",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentCountPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listGreetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari",
                     *             "phone": "0812-3456-7890"
                     *           },
                     *           "reason": "salah ketik",
                     *           "message": "contoh",
                     *           "wa_url": "https://wa.me/6281234567890?text=Halo"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["GreetingOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markGreeted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["GreetingIn"];
            };
        };
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Bu Sari",
                     *           "medium": "contoh",
                     *           "title": "Gratis 1 kopi",
                     *           "manual": true,
                     *           "official": true,
                     *           "receipts": true,
                     *           "answers": true,
                     *           "max_length": 1,
                     *           "note": "contoh",
                     *           "settings": [
                     *             {
                     *               "name": "Bu Sari",
                     *               "title": "Gratis 1 kopi",
                     *               "kind": "text",
                     *               "required": true,
                     *               "default": "contoh",
                     *               "choices": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listChannelAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "channel": "contoh",
                     *           "medium": "contoh",
                     *           "name": "Bu Sari",
                     *           "settings": {},
                     *           "status": "contoh",
                     *           "problem": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createChannelAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "contoh",
                 *       "name": "Bu Sari",
                 *       "settings": {}
                 *     }
                 */
                "application/json": components["schemas"]["AccountIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "settings": {},
                     *       "status": "contoh",
                     *       "problem": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteChannelAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateChannelAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "settings": {}
                 *     }
                 */
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "settings": {},
                     *       "status": "contoh",
                     *       "problem": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    testChannelAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["TestIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true,
                     *       "detail": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["TestOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "contoh",
                     *           "title": "Gratis 1 kopi",
                     *           "segment": "contoh",
                     *           "purpose": "contoh",
                     *           "subject": "contoh",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getHandQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "delivery_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari",
                     *             "phone": "0812-3456-7890"
                     *           },
                     *           "campaign": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "wa_url": "https://wa.me/6281234567890?text=Halo",
                     *           "status": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["HandQueueItemPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markDeliveryConfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "status": "contoh",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "updated_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markDeliveryFailed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "salah ketik"
                 *     }
                 */
                "application/json": components["schemas"]["FailedIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "status": "contoh",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "updated_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    markDeliveryOpened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "status": "contoh",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "updated_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    previewCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "segment": "new",
                 *       "purpose": "care",
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "text": "Halo {nama|Kak}, apa kabar?",
                 *       "subject": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "will_get": 1,
                     *       "will_not": [
                     *         {
                     *           "reason": "salah ketik",
                     *           "detail": "contoh",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "samples": [
                     *         {
                     *           "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "hints": [
                     *         "contoh"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreviewOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "status": "draft",
                     *           "segment": "contoh",
                     *           "purpose": "contoh",
                     *           "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "channel": "contoh",
                     *           "medium": "contoh",
                     *           "subject": "contoh",
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "launched_at": "2026-11-22T08:15:00Z",
                     *           "progress": {
                     *             "total": 1,
                     *             "planned": 1,
                     *             "queued": 1,
                     *             "sending": 1,
                     *             "accepted": 1,
                     *             "delivered": 1,
                     *             "read": 1,
                     *             "opened": 1,
                     *             "confirmed": 1,
                     *             "failed": 1,
                     *             "skipped": 1,
                     *             "unknown": 1
                     *           },
                     *           "skipped_reasons": [
                     *             {
                     *               "reason": "salah ketik",
                     *               "detail": "contoh",
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "segment": "new",
                 *       "purpose": "care",
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "text": "Halo {nama|Kak}, apa kabar?",
                 *       "subject": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "status": "draft",
                     *       "segment": "contoh",
                     *       "purpose": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "progress": {
                     *         "total": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "sending": 1,
                     *         "accepted": 1,
                     *         "delivered": 1,
                     *         "read": 1,
                     *         "opened": 1,
                     *         "confirmed": 1,
                     *         "failed": 1,
                     *         "skipped": 1,
                     *         "unknown": 1
                     *       },
                     *       "skipped_reasons": [
                     *         {
                     *           "reason": "salah ketik",
                     *           "detail": "contoh",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    listCampaignDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "status": "contoh",
                     *           "reason": "salah ketik",
                     *           "reason_text": "contoh",
                     *           "updated_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    launchCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "status": "draft",
                     *       "segment": "contoh",
                     *       "purpose": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "progress": {
                     *         "total": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "sending": 1,
                     *         "accepted": 1,
                     *         "delivered": 1,
                     *         "read": 1,
                     *         "opened": 1,
                     *         "confirmed": 1,
                     *         "failed": 1,
                     *         "skipped": 1,
                     *         "unknown": 1
                     *       },
                     *       "skipped_reasons": [
                     *         {
                     *           "reason": "salah ketik",
                     *           "detail": "contoh",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "status": "draft",
                     *       "segment": "contoh",
                     *       "purpose": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "progress": {
                     *         "total": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "sending": 1,
                     *         "accepted": 1,
                     *         "delivered": 1,
                     *         "read": 1,
                     *         "opened": 1,
                     *         "confirmed": 1,
                     *         "failed": 1,
                     *         "skipped": 1,
                     *         "unknown": 1
                     *       },
                     *       "skipped_reasons": [
                     *         {
                     *           "reason": "salah ketik",
                     *           "detail": "contoh",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "segment": "new",
                 *       "purpose": "care",
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "text": "Halo {nama|Kak}, apa kabar?",
                 *       "subject": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["CampaignPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "status": "draft",
                     *       "segment": "contoh",
                     *       "purpose": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "channel": "contoh",
                     *       "medium": "contoh",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "progress": {
                     *         "total": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "sending": 1,
                     *         "accepted": 1,
                     *         "delivered": 1,
                     *         "read": 1,
                     *         "opened": 1,
                     *         "confirmed": 1,
                     *         "failed": 1,
                     *         "skipped": 1,
                     *         "unknown": 1
                     *       },
                     *       "skipped_reasons": [
                     *         {
                     *           "reason": "salah ketik",
                     *           "detail": "contoh",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    testCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["TestIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true,
                     *       "detail": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["TestOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "today": {
                     *         "sales": 1,
                     *         "revenue": 1,
                     *         "new_customers": 1,
                     *         "returning_customers": 1,
                     *         "stamps": 1,
                     *         "rewards_redeemed": 1
                     *       },
                     *       "waiting": {
                     *         "hand_queue": 1,
                     *         "unknown": 1
                     *       },
                     *       "customers": 1,
                     *       "has_program": true,
                     *       "has_channel": true,
                     *       "has_campaign": true,
                     *       "last_seven_days": [
                     *         {
                     *           "day": "1990-05-17",
                     *           "sales": 1,
                     *           "revenue": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HomeOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    joinShop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bu Sari",
                 *       "phone": "0812-3456-7890",
                 *       "birthday": "1990-05-17",
                 *       "consents": [
                 *         {
                 *           "purpose": "service",
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                 *         }
                 *       ],
                 *       "website": "contoh"
                 *     }
                 */
                "application/json": components["schemas"]["JoinIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *     }
                     */
                    "application/json": components["schemas"]["JoinedOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getPublicShop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Bu Sari",
                     *       "slug": "kopi-senja",
                     *       "mission": "contoh",
                     *       "programs": [
                     *         {
                     *           "name": "Bu Sari",
                     *           "kind": "contoh",
                     *           "sentence": {
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi.",
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi."
                     *           }
                     *         }
                     *       ],
                     *       "policies": [
                     *         {
                     *           "title": "Gratis 1 kopi",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "community": [
                     *         {
                     *           "title": "Gratis 1 kopi",
                     *           "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "join_url": "https://contoh.id/g/kopi-senja"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicShopOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    changeCardConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consents": [
                 *         {
                 *           "purpose": "service",
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsentsIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shop": {
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "mission": "contoh"
                     *       },
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "kind": "contoh",
                     *           "value": 1,
                     *           "status": "good",
                     *           "why_not": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "redeemed_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA"
                     *     }
                     */
                    "application/json": components["schemas"]["public_schemas_CardOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    getCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shop": {
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja",
                     *         "mission": "contoh"
                     *       },
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "balances": [
                     *         {
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "unit": "stamp",
                     *           "balance": 4,
                     *           "target": 5,
                     *           "next_reward": {
                     *             "title": "Gratis 1 kopi",
                     *             "missing": 1
                     *           },
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "tier": "contoh"
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "code": "K7QM2XPA",
                     *           "title": "Gratis 1 kopi",
                     *           "kind": "contoh",
                     *           "value": 1,
                     *           "status": "good",
                     *           "why_not": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "redeemed_at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "contoh",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp.",
                     *           "source": "contoh",
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA"
                     *     }
                     */
                    "application/json": components["schemas"]["public_schemas_CardOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
    showVoucherCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                voucher_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "K7QM2XPA",
                     *       "expires_at": "2026-11-22T08:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherCodeOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            503: components["responses"]["Error503"];
        };
    };
}
