/** Generated from docs/openapi.json by `npm run client`. Not edited by hand. */
export interface paths {
    "/api/v1/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, newest first */
        get: operations["listActivity"];
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
    "/api/v1/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the shop and its customers give to, with running totals */
        get: operations["listCauses"];
        put?: never;
        /** Begin a cause */
        post: operations["createCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/causes/{cause_id}": {
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
        /** Change or end a cause (merge-patch) */
        patch: operations["updateCause"];
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
    "/api/v1/counter-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop's rules at the counter */
        get: operations["getCounterSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the rules at the counter */
        patch: operations["updateCounterSettings"];
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
    "/api/v1/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that may be one person, and why */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/duplicates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These two are not one person */
        post: operations["dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 20 imports that were begun */
        get: operations["listCustomerImports"];
        put?: never;
        /** Read a file of customers: CSV, XLSX, vCard, lines of text, or the address of a shared Google Sheet */
        post: operations["createCustomerImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
        get: operations["getCustomerImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say what each column is */
        patch: operations["updateCustomerImport"];
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop; who is in already stays until it is undone */
        post: operations["cancelCustomerImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it would add, complete, leave and refuse */
        get: operations["previewCustomerImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were refused, as long as they are kept (30 days) */
        get: operations["listRefusedImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin; it goes on by itself */
        post: operations["startCustomerImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back, but for customers with whom something happened since */
        post: operations["undoCustomerImport"];
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
    "/api/v1/customers/{customer_id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a card by hand */
        post: operations["adjustBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/customers/{customer_id}/bonuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thank somebody for taking part */
        post: operations["giveBonus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/customers/{customer_id}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a customer's points to a cause */
        post: operations["giveToCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/habits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When they come, what they like, and when they need it again */
        get: operations["getHabits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two records of one person become one */
        post: operations["mergeCustomer"];
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
    "/api/v1/exports/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the shop has, as a file */
        get: operations["exportTable"];
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
    "/api/v1/greetings/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You are about to greet somebody: nobody else does, for half an hour */
        post: operations["claimGreeting"];
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
    "/api/v1/labels/{label_id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a label on many customers, or take it off */
        post: operations["labelCustomers"];
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
    "/api/v1/me/password": {
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
        /** A new password; every other device is signed out */
        patch: operations["changePassword"];
        trace?: never;
    };
    "/api/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places where the shop sells */
        get: operations["listOutlets"];
        put?: never;
        /** Add an outlet */
        post: operations["createOutlet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets/{outlet_id}": {
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
        /** Rename or archive an outlet */
        patch: operations["updateOutlet"];
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop's products by name, or found */
        get: operations["listProducts"];
        put?: never;
        /** Add a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories that products are in */
        get: operations["listProductCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or update products from pasted lines or CSV */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product_id}": {
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
        /** Change, archive or bring back a product (merge-patch) */
        patch: operations["updateProduct"];
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
    "/api/v1/programs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a sale would earn in a programme that is not saved yet */
        post: operations["previewProgram"];
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
    "/api/v1/public/cards/{token}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give points of one's own to a cause */
        post: operations["giveFromCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/cards/{token}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the cause that the shop should give to */
        put: operations["voteForCause"];
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
    "/api/v1/sales/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the sales in a file that another till exports; again, it records nothing more */
        post: operations["importSales"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/import/tills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names of tills whose files were recorded */
        get: operations["listImportTills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a sale would earn; nothing is recorded */
        post: operations["previewSale"];
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
    "/api/v1/sales/{sale_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sale, who recorded it, and whether you may take it back */
        get: operations["getSaleRecord"];
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
    "/api/v1/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The shop's sandbox; opened when there is none */
        post: operations["openSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Empty the sandbox */
        post: operations["resetSandbox"];
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
        /** The segments, built in and the shop's own, and how many are in each now */
        get: operations["listSegments"];
        put?: never;
        /** Make a segment of one's own */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be in it: how many, and three of them with the reason */
        post: operations["previewSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A segment of one's own, with its rules */
        get: operations["getSegment"];
        put?: never;
        post?: never;
        /** Delete a segment; the customers stay as they are */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        /** Change a segment (merge-patch) */
        patch: operations["updateSegment"];
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
    "/api/v1/staff/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each role may do */
        get: operations["listRoles"];
        put?: never;
        post?: never;
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
    "/api/v1/stamps/{stamp_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stamps given with no sale, who gave them, and whether you may take them back */
        get: operations["getStamps"];
        put?: never;
        post?: never;
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
    "/api/v1/vouchers/{code}/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a voucher for one device, to use it with no signal */
        post: operations["reserveVoucher"];
        /** Let a held voucher go */
        delete: operations["releaseVoucher"];
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
            channel: string;
            /** Format: uuid */
            id: string;
            medium: string;
            name: string;
            problem: string | null;
            settings: {
                [key: string]: unknown;
            };
            status: string;
        };
        /** AccountOutPage */
        AccountOutPage: {
            items: components["schemas"]["AccountOut"][];
            next_cursor?: string | null;
        };
        /** AccountPatch */
        AccountPatch: {
            name?: string;
            settings?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** Activity */
        Activity: {
            name: string;
            /** @default true */
            once?: boolean;
            points: number;
            /** @constant */
            when: "activity";
        };
        /** ActivityItem */
        ActivityItem: {
            actor: components["schemas"]["ActorOut"];
            customer: components["schemas"]["profiles_schemas_CustomerRef"] | null;
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: date-time */
            occurred_at: string;
            /** @description What happened, in the reader's language. */
            text: string;
            type: string;
        };
        /** ActivityItemPage */
        ActivityItemPage: {
            items: components["schemas"]["ActivityItem"][];
            next_cursor?: string | null;
        };
        /** ActorOut */
        ActorOut: {
            id: string | null;
            /** @description staff, key, customer or system */
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
        /** AdjustIn */
        AdjustIn: {
            amount: number;
            /** Format: uuid */
            program_id: string;
            reason: string;
        };
        /** AfterMonths */
        AfterMonths: {
            /** @constant */
            after: "months";
            months: number;
            /** @default 7 */
            remind_days?: number;
        };
        /** Agreed */
        Agreed: {
            /**
             * @default yes
             * @enum {string}
             */
            answer?: "yes" | "no" | "unasked";
            /** @enum {string} */
            channel: "whatsapp" | "sms" | "email" | "telegram" | "push";
            /** @constant */
            is: "consent";
            /** @enum {string} */
            purpose: "care" | "offers";
        };
        /** AgreedIn */
        AgreedIn: {
            /** @enum {string} */
            channel: "whatsapp" | "sms" | "email" | "telegram" | "push";
            /** @enum {string} */
            purpose: "care" | "offers";
        };
        /** AllOf */
        AllOf: {
            /** @constant */
            is: "all";
            rules: (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"])[];
        };
        /** AnyOf */
        AnyOf: {
            /** @constant */
            is: "any";
            rules: (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"])[];
        };
        /** ApiKeyIn */
        ApiKeyIn: {
            expires_at?: string | null;
            name: string;
            outlet_id?: string | null;
            /**
             * @description An `lgn_test_` key, for the sandbox shop.
             * @default false
             */
            sandbox?: boolean;
            scopes: ("customers:read" | "customers:write" | "sales:write" | "stamps:write" | "vouchers:redeem" | "programs:read" | "campaigns:read")[];
        };
        /** ApiKeyOut */
        ApiKeyOut: {
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            last_used_at: string | null;
            name: string;
            outlet_id: string | null;
            prefix: string;
            sandbox: boolean;
            scopes: string[];
        };
        /** ApiKeyOutPage */
        ApiKeyOutPage: {
            items: components["schemas"]["ApiKeyOut"][];
            next_cursor?: string | null;
        };
        /** AskedConsent */
        AskedConsent: {
            channel: string;
            purpose: string;
            wording: string;
        };
        /** Average */
        Average: {
            /** @constant */
            is: "average";
            max?: number | null;
            min?: number | null;
        };
        /** BadSale */
        BadSale: {
            detail: string;
            line: number;
            text: string;
        };
        /** BalanceOut */
        BalanceOut: {
            balance: number;
            expiring?: components["schemas"]["Expiring"][];
            name: string;
            next_reward: components["schemas"]["NextReward"] | null;
            next_tier?: components["schemas"]["NextTier"] | null;
            /** Format: uuid */
            program_id: string;
            /** @default 0 */
            rest?: number;
            rewards?: components["schemas"]["OfferedOut"][];
            target: number | null;
            tier?: string | null;
            /** @enum {string} */
            unit: "stamp" | "point";
        };
        /** BalanceOutPage */
        BalanceOutPage: {
            items: components["schemas"]["BalanceOut"][];
            next_cursor?: string | null;
        };
        /** Birthday */
        Birthday: {
            points: number;
            /** @constant */
            when: "birthday";
            /** @default 3 */
            within_days?: number;
        };
        /** BonusIn */
        BonusIn: {
            activity: string;
            id?: string | null;
            outlet_id?: string | null;
            /** Format: uuid */
            program_id: string;
        };
        /** Born */
        Born: {
            /** @constant */
            is: "birthday";
            month?: number | null;
            within_days?: number | null;
        };
        /** Bought */
        Bought: {
            days?: number | null;
            /** @constant */
            is: "product";
            /** Format: uuid */
            product_id: string;
            /** @default 1 */
            times?: number;
        };
        /** BuyerIn */
        BuyerIn: {
            card?: string | null;
            id?: string | null;
            name?: string | null;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
        };
        /** BuyerOut */
        BuyerOut: {
            card_url: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            new: boolean;
        };
        /** CameBy */
        CameBy: {
            /** @constant */
            is: "source";
            /** @enum {string} */
            source: "staff" | "join" | "website" | "import" | "pos";
        };
        /** CampaignIn */
        CampaignIn: {
            /** Format: uuid */
            channel_account_id: string;
            name: string;
            /** @enum {string} */
            purpose: "care" | "offers";
            /** @description A `key` of `GET /segments`. */
            segment: string;
            subject?: string | null;
            text: string;
        };
        /** CampaignOut */
        CampaignOut: {
            channel: string;
            /** Format: uuid */
            channel_account_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            launched_at: string | null;
            medium: string;
            name: string;
            progress: components["schemas"]["Progress"];
            purpose: string;
            segment: string;
            skipped_reasons: components["schemas"]["ReasonCount"][];
            /** @enum {string} */
            status: "draft" | "sending" | "done";
            subject: string | null;
            text: string;
        };
        /** CampaignOutPage */
        CampaignOutPage: {
            items: components["schemas"]["CampaignOut"][];
            next_cursor?: string | null;
        };
        /** CampaignPatch */
        CampaignPatch: {
            /** Format: uuid */
            channel_account_id?: string;
            name?: string;
            /** @enum {string} */
            purpose?: "care" | "offers";
            /** @description A `key` of `GET /segments`. */
            segment?: string;
            subject?: string | null;
            text?: string;
        };
        /** CampaignRef */
        CampaignRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** CardCause */
        CardCause: {
            given: number;
            goal: number | null;
            how: components["schemas"]["Sentence"];
            /** Format: uuid */
            id: string;
            name: string;
            points_per_unit: number | null;
            reached: number;
            so_far: components["schemas"]["Sentence"];
            /** @enum {string} */
            status: "active" | "ended";
            story: string | null;
            totals: components["schemas"]["Totals"];
            unit: string | null;
            votable: boolean;
            voted: boolean;
        };
        /** CardHolder */
        CardHolder: {
            name: string;
        };
        /** CardOut */
        CardOut: {
            card_url: string;
        };
        /** CardShop */
        CardShop: {
            mission: string | null;
            name: string;
            slug: string;
        };
        /** CardVoucher */
        CardVoucher: {
            code: string;
            how: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issued_at: string;
            kind: string;
            program_id: string | null;
            redeemed_at: string | null;
            /** @enum {string} */
            status: "good" | "redeemed" | "expired" | "cancelled";
            title: string;
            valid_until: string | null;
            value: number | null;
            why_not: string | null;
        };
        /** CategoryOut */
        CategoryOut: {
            count: number;
            name: string;
        };
        /** CategoryOutPage */
        CategoryOutPage: {
            items: components["schemas"]["CategoryOut"][];
            next_cursor?: string | null;
        };
        /** CauseIn */
        CauseIn: {
            /** @description In units; in rupiah where no points are taken. */
            goal?: number | null;
            /** @example Pohon untuk Merapi */
            name: string;
            /** @description How many points are one unit; null takes no points. */
            points_per_unit?: number | null;
            share?: components["schemas"]["OfSale"] | components["schemas"]["OfProduct"] | null;
            story?: string | null;
            /**
             * @description What it is counted in.
             * @example pohon
             */
            unit?: string | null;
            /** @default true */
            votable?: boolean;
        };
        /** CauseOut */
        CauseOut: {
            /** Format: date-time */
            created_at: string;
            goal: number | null;
            how: components["schemas"]["Sentence"];
            /** Format: uuid */
            id: string;
            name: string;
            points_per_unit: number | null;
            reached: number;
            share: components["schemas"]["OfSale"] | components["schemas"]["OfProduct"] | null;
            so_far: components["schemas"]["Sentence"];
            /** @enum {string} */
            status: "active" | "ended";
            story: string | null;
            totals: components["schemas"]["Totals"];
            unit: string | null;
            votable: boolean;
        };
        /** CauseOutPage */
        CauseOutPage: {
            items: components["schemas"]["CauseOut"][];
            next_cursor?: string | null;
        };
        /** CausePatch */
        CausePatch: {
            /** @description In units; in rupiah where no points are taken. */
            goal?: number | null;
            /** @example Pohon untuk Merapi */
            name?: string;
            /** @description How many points are one unit; null takes no points. */
            points_per_unit?: number | null;
            share?: components["schemas"]["OfSale"] | components["schemas"]["OfProduct"] | null;
            /** @enum {string} */
            status?: "active" | "ended";
            story?: string | null;
            /**
             * @description What it is counted in.
             * @example pohon
             */
            unit?: string | null;
            votable?: boolean;
        };
        /** ChannelOut */
        ChannelOut: {
            answers: boolean;
            manual: boolean;
            max_length: number | null;
            medium: string;
            name: string;
            note: string;
            official: boolean;
            receipts: boolean;
            settings: components["schemas"]["SettingOut"][];
            title: string;
        };
        /** ChannelOutPage */
        ChannelOutPage: {
            items: components["schemas"]["ChannelOut"][];
            next_cursor?: string | null;
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
        /** Complications */
        Complications: {
            en: string[];
            id: string[];
        };
        /** ConsentIn */
        ConsentIn: {
            /** @enum {string} */
            channel: "whatsapp" | "sms" | "email" | "telegram" | "push";
            granted: boolean;
            /** @enum {string} */
            purpose: "service" | "care" | "offers";
            wording?: string | null;
        };
        /** ConsentOut */
        ConsentOut: {
            /** Format: date-time */
            at: string;
            channel: string;
            granted: boolean;
            purpose: string;
            source: string;
            wording: string | null;
        };
        /** ConsentsIn */
        ConsentsIn: {
            consents: components["schemas"]["ConsentIn"][];
        };
        /** CounterSettingsOut */
        CounterSettingsOut: {
            awards_per_customer_day?: number | null;
            awards_per_outlet_day?: number | null;
            awards_per_staff_day?: number | null;
            /** @default false */
            has_pin?: boolean;
            /**
             * @default code
             * @enum {string}
             */
            redeem_with?: "code" | "pin" | "screen";
            /**
             * @default refuse
             * @enum {string}
             */
            void_policy?: "refuse" | "debt";
        };
        /** CounterSettingsPatch */
        CounterSettingsPatch: {
            /** @description A day; null is no limit. */
            awards_per_customer_day?: number | null;
            /** @description A day; null is no limit. */
            awards_per_outlet_day?: number | null;
            /** @description A day; null is no limit. */
            awards_per_staff_day?: number | null;
            pin?: string;
            /** @enum {string} */
            redeem_with?: "code" | "pin" | "screen";
            /** @enum {string} */
            void_policy?: "refuse" | "debt";
        };
        /** CustomerImportOut */
        CustomerImportOut: {
            added: number;
            /** @description While it is a draft. */
            columns: components["schemas"]["ImportColumn"][];
            /** Format: date-time */
            created_at: string;
            /** @description How many rows are applied. */
            done: number;
            ended_at: string | null;
            /** Format: uuid */
            id: string;
            /** @description Customers on whom it could not be undone. */
            kept: number;
            kept_because: components["schemas"]["KeptBecause"][];
            refused: number;
            rows: number;
            /** @enum {string} */
            status: "draft" | "running" | "done" | "cancelled" | "undoing" | "undone";
            unchanged: number;
            undone: number;
            updated: number;
        };
        /** CustomerImportOutPage */
        CustomerImportOutPage: {
            items: components["schemas"]["CustomerImportOut"][];
            next_cursor?: string | null;
        };
        /** CustomerIn */
        CustomerIn: {
            birthday?: string | null;
            consents?: components["schemas"]["ConsentIn"][];
            email?: string | null;
            id?: string | null;
            labels?: string[];
            /**
             * @default id
             * @enum {string}
             */
            language?: "id" | "en";
            name: string;
            notes?: string | null;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
            /** @enum {null|string} */
            preferred_channel?: "whatsapp" | "sms" | "email" | "telegram" | "push" | null;
            /** @description The customer who brought this one. */
            referred_by?: string | null;
        };
        /** CustomerOut */
        CustomerOut: {
            balances: components["schemas"]["BalanceOut"][];
            birthday: string | null;
            card_url: string;
            consents: components["schemas"]["ConsentOut"][];
            /** Format: date-time */
            created_at: string;
            email: string | null;
            facts: components["schemas"]["FactsOut"];
            /** Format: uuid */
            id: string;
            labels: components["schemas"]["LabelOut"][];
            language: string;
            name: string;
            notes: string | null;
            other_phones: string[];
            phone: string | null;
            preferred_channel: string | null;
            segments: components["schemas"]["SegmentOut"][];
        };
        /** CustomerPatch */
        CustomerPatch: {
            birthday?: string | null;
            email?: string | null;
            labels?: string[] | null;
            /** @enum {string} */
            language?: "id" | "en";
            name?: string;
            notes?: string | null;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone?: string | null;
            preferred_channel?: ("whatsapp" | "sms" | "email" | "telegram" | "push") | null;
        };
        /** CustomerRow */
        CustomerRow: {
            /** Format: uuid */
            id: string;
            labels: components["schemas"]["LabelOut"][];
            last_at: string | null;
            name: string;
            phone: string | null;
            purchases: number;
            segments: components["schemas"]["SegmentRef"][];
            spend: number;
        };
        /** CustomerRowPage */
        CustomerRowPage: {
            items: components["schemas"]["CustomerRow"][];
            next_cursor?: string | null;
        };
        /** Day */
        Day: {
            /** Format: date */
            day: string;
            revenue: number;
            sales: number;
        };
        /** DeliveryOut */
        DeliveryOut: {
            customer: components["schemas"]["PersonRef"];
            /** Format: uuid */
            id: string;
            reason: string | null;
            reason_text: string | null;
            status: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** DeliveryOutPage */
        DeliveryOutPage: {
            items: components["schemas"]["DeliveryOut"][];
            next_cursor?: string | null;
        };
        /** DuplicateOut */
        DuplicateOut: {
            customers: components["schemas"]["LookAlike"][];
            reason: string;
            /** @enum {string} */
            why: "same_name" | "same_birthday" | "similar_number";
        };
        /** DuplicateOutPage */
        DuplicateOutPage: {
            items: components["schemas"]["DuplicateOut"][];
            next_cursor?: string | null;
        };
        /** EarnedOut */
        EarnedOut: {
            amount: number;
            balance: number;
            /** Format: uuid */
            program_id: string;
            target: number | null;
            /** @enum {string} */
            unit: "stamp" | "point";
        };
        /** EarnedSum */
        EarnedSum: {
            amount: number;
            name: string;
            /** Format: uuid */
            program_id: string;
            /** @enum {string} */
            unit: "stamp" | "point";
        };
        /** Expected */
        Expected: {
            /** Format: date */
            earliest: string;
            every_days: number;
            /** Format: date */
            last_on: string;
            /** Format: date */
            latest: string;
            /** Format: date */
            on: string;
        };
        /** Expiring */
        Expiring: {
            amount: number;
            /** Format: date-time */
            at: string;
        };
        /** FactsOut */
        FactsOut: {
            average: number;
            days_since_last: number | null;
            first_at: string | null;
            last_at: string | null;
            last_product: string | null;
            purchases: number;
            spend: number;
            usual_interval_days: number | null;
        };
        /** FailedIn */
        FailedIn: {
            reason: string;
        };
        /** Favourite */
        Favourite: {
            name: string;
            times: number;
        };
        /** FirstDays */
        FirstDays: {
            /** @constant */
            is: "first_days";
            max?: number | null;
            min?: number | null;
        };
        /** FirstPurchase */
        FirstPurchase: {
            points: number;
            /** @constant */
            when: "first_purchase";
        };
        /** GiftIn */
        GiftIn: {
            /** Format: uuid */
            cause_id: string;
            id?: string | null;
            points: number;
            /** Format: uuid */
            program_id: string;
        };
        /** GiftOut */
        GiftOut: {
            balance: components["schemas"]["BalanceOut"];
            cause: components["schemas"]["CauseOut"];
            /** Format: uuid */
            id: string;
            points: number;
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
            message: string;
            reason: string;
            wa_url: string;
        };
        /** GreetingOutPage */
        GreetingOutPage: {
            items: components["schemas"]["GreetingOut"][];
            next_cursor?: string | null;
        };
        /** Habits */
        Habits: {
            favourites: components["schemas"]["Favourite"][];
            hours: components["schemas"]["Hours"] | null;
            products: components["schemas"]["Restock"][];
            visit: components["schemas"]["Expected"] | null;
            weekday: number | null;
        };
        /** HandQueueItem */
        HandQueueItem: {
            campaign: components["schemas"]["CampaignRef"];
            customer: components["schemas"]["Addressee"];
            /** Format: uuid */
            delivery_id: string;
            status: string;
            text: string;
            wa_url: string;
        };
        /** HandQueueItemPage */
        HandQueueItemPage: {
            items: components["schemas"]["HandQueueItem"][];
            next_cursor?: string | null;
        };
        /** HappyHours */
        HappyHours: {
            /** @description Every day when empty. */
            days?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
            /**
             * @description What an earning becomes: 150 is one and a half times as much.
             * @default 200
             */
            percent?: number;
            /** @example 14:00 */
            since: string;
            /** @example 16:00 */
            until: string;
            /** @constant */
            when: "hours";
        };
        /** HasLabel */
        HasLabel: {
            /** @constant */
            is: "label";
            /** Format: uuid */
            label_id: string;
        };
        /** Holds */
        Holds: {
            /** @constant */
            is: "balance";
            max?: number | null;
            min?: number | null;
            /** Format: uuid */
            program_id: string;
        };
        /** HomeOut */
        HomeOut: {
            customers: number;
            has_campaign: boolean;
            has_channel: boolean;
            has_program: boolean;
            last_seven_days: components["schemas"]["Day"][];
            today: components["schemas"]["Today"];
            waiting: components["schemas"]["Waiting"];
        };
        /** Hours */
        Hours: {
            since: number;
            until: number;
        };
        /** ImportColumn */
        ImportColumn: {
            examples: string[];
            /** @enum {string} */
            field: "name" | "organisation" | "phone" | "email" | "birthday" | "notes" | "label" | "balance" | "ignored";
            heading: string | null;
            program_id: string | null;
        };
        /** ImportColumnIn */
        ImportColumnIn: {
            /** @enum {string} */
            field: "name" | "organisation" | "phone" | "email" | "birthday" | "notes" | "label" | "balance" | "ignored";
            /** @description Of which programme a `balance` is. */
            program_id?: string | null;
        };
        /** ImportColumnsIn */
        ImportColumnsIn: {
            /** @description One for each column, in order. */
            columns: components["schemas"]["ImportColumnIn"][];
        };
        /** ImportExample */
        ImportExample: {
            customer_id: string | null;
            /** @description What the row fills. */
            fields: string[];
            line: number;
            name: string;
            /** @enum {string} */
            outcome: "added" | "updated";
            phone: string | null;
        };
        /** ImportPreview */
        ImportPreview: {
            added: number;
            /** @description The first 1,000 refused rows. */
            errors: components["schemas"]["ImportRemark"][];
            examples: components["schemas"]["ImportExample"][];
            refused: number;
            /** @description The first 1,000 things that rows say in vain. */
            remarks: components["schemas"]["ImportRemark"][];
            /** @description `added + updated + unchanged + refused`. */
            rows: number;
            /** @description Of the unchanged: who is on an earlier row too. */
            twice: number;
            unchanged: number;
            updated: number;
        };
        /** ImportRemark */
        ImportRemark: {
            detail: string;
            line: number;
            /** @description The row as it is in the file. */
            text: string;
        };
        /** ImportRemarkPage */
        ImportRemarkPage: {
            items: components["schemas"]["ImportRemark"][];
            next_cursor?: string | null;
        };
        /** ImportStartIn */
        ImportStartIn: {
            /** @description What these people agreed to; without it they get no care and no offers. */
            agreed?: components["schemas"]["AgreedIn"][];
            /** @description How they agreed; required with `agreed`. */
            wording?: string | null;
        };
        /** ImportTill */
        ImportTill: {
            till: string;
        };
        /** ImportTillPage */
        ImportTillPage: {
            items: components["schemas"]["ImportTill"][];
            next_cursor?: string | null;
        };
        /** ImportedLine */
        ImportedLine: {
            category: string | null;
            line: number;
            name: string;
            price: number | null;
            price_before: number | null;
            sku: string | null;
        };
        /** ImportedSale */
        ImportedSale: {
            amount: number;
            items: string[];
            line: number;
            name: string | null;
            /** Format: date-time */
            occurred_at: string;
            phone: string | null;
            receipt: string;
        };
        /** IntervalDays */
        IntervalDays: {
            /** @constant */
            is: "interval_days";
            max?: number | null;
            min?: number | null;
        };
        /** Invitation */
        Invitation: {
            text: string;
            url: string;
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
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
            role: string;
            url: string;
        };
        /** InvitedOut */
        InvitedOut: {
            name: string;
            role: string;
            shop_name: string;
        };
        /** IsIn */
        IsIn: {
            /** @constant */
            is: "segment";
            /** @enum {string} */
            key: "new" | "active" | "slipping" | "sleeping" | "premium";
        };
        /** IssuedOut */
        IssuedOut: {
            code: string;
            /** Format: uuid */
            id: string;
            title: string;
            valid_until: string | null;
        };
        /** ItemIn */
        ItemIn: {
            name: string;
            product_id?: string | null;
            quantity: number;
            sku?: string | null;
            /**
             * @description Whole rupiah.
             * @example 45000
             */
            unit_price: number;
        };
        /** ItemOut */
        ItemOut: {
            name: string;
            product_id?: string | null;
            quantity: number;
            sku?: string | null;
            unit_price: number;
        };
        /** JoinIn */
        JoinIn: {
            birthday?: string | null;
            consents?: components["schemas"]["ConsentIn"][];
            /** @description What a friend's link says after `?r=`. */
            invited_by?: string | null;
            name: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone: string;
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
        /** KeptBecause */
        KeptBecause: {
            customers: number;
            /** @enum {string} */
            reason: "touched" | "changed" | "reward_used";
        };
        /** KeyRef */
        KeyRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** LabelIn */
        LabelIn: {
            color: string;
            name: string;
        };
        /** LabelOut */
        LabelOut: {
            color: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** LabelOutPage */
        LabelOutPage: {
            items: components["schemas"]["LabelOut"][];
            next_cursor?: string | null;
        };
        /** LabelPatch */
        LabelPatch: {
            color?: string;
            name?: string;
        };
        /** LabelledIn */
        LabelledIn: {
            add?: string[];
            remove?: string[];
        };
        /** LastDays */
        LastDays: {
            /** @constant */
            is: "last_days";
            max?: number | null;
            min?: number | null;
        };
        /** Level */
        Level: {
            at: number;
            name: string;
            /** @default 100 */
            percent?: number;
        };
        /** LineError */
        LineError: {
            detail: string;
            line: number;
        };
        /** LoginIn */
        LoginIn: {
            /** @description A phone number in any spelling, or an e-mail address. */
            login: string;
            password: string;
            shop_id?: string | null;
        };
        /** LookAlike */
        LookAlike: {
            birthday: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            last_at: string | null;
            name: string;
            phone: string | null;
            purchases: number;
            spend: number;
        };
        /** MeOut */
        MeOut: {
            api_key: components["schemas"]["KeyRef"] | null;
            permissions: string[];
            role: string | null;
            shop: components["schemas"]["ShopOut"];
            staff: components["schemas"]["StaffOut"] | null;
        };
        /** MemberCard */
        MemberCard: {
            balances: components["schemas"]["BalanceOut"][];
            causes: components["schemas"]["CardCause"][];
            code: string;
            consents: components["schemas"]["ConsentOut"][];
            customer: components["schemas"]["CardHolder"];
            invitation: components["schemas"]["Invitation"];
            shop: components["schemas"]["CardShop"];
            vouchers: components["schemas"]["CardVoucher"][];
        };
        /** MemberDays */
        MemberDays: {
            /** @constant */
            is: "member_days";
            max?: number | null;
            min?: number | null;
        };
        /** MergeIn */
        MergeIn: {
            /** Format: uuid */
            into: string;
        };
        /** NewApiKeyOut */
        NewApiKeyOut: {
            /** Format: date-time */
            created_at: string;
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            last_used_at: string | null;
            name: string;
            outlet_id: string | null;
            prefix: string;
            sandbox: boolean;
            scopes: string[];
            secret: string;
        };
        /** NextReward */
        NextReward: {
            missing: number;
            title: string;
        };
        /** NextTier */
        NextTier: {
            missing: number;
            name: string;
        };
        /** NotDuplicatesIn */
        NotDuplicatesIn: {
            /** Format: uuid */
            one_id: string;
            /** Format: uuid */
            other_id: string;
        };
        /** NotThis */
        NotThis: {
            /** @constant */
            is: "not";
            rule: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"];
        };
        /** OfProduct */
        OfProduct: {
            /** @description Whole rupiah. */
            amount: number;
            /** @constant */
            of: "product";
            product_ids: string[];
        };
        /** OfSale */
        OfSale: {
            basis_points: number;
            /** @constant */
            of: "percent";
        };
        /** OfferedOut */
        OfferedOut: {
            at: number | null;
            cost: number | null;
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {null|string} */
            why_not: "sold_out" | "had_enough" | "not_for_you" | null;
        };
        /** OnDate */
        OnDate: {
            /** @constant */
            after: "date";
            day: number;
            month: number;
            /** @default 7 */
            remind_days?: number;
        };
        /** OnDates */
        OnDates: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            /**
             * @description What an earning becomes: 150 is one and a half times as much.
             * @default 200
             */
            percent?: number;
            /** @constant */
            when: "dates";
        };
        /** OutletIn */
        OutletIn: {
            name: string;
        };
        /** OutletOut */
        OutletOut: {
            archived: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** OutletOutPage */
        OutletOutPage: {
            items: components["schemas"]["OutletOut"][];
            next_cursor?: string | null;
        };
        /** OutletPatch */
        OutletPatch: {
            archived?: boolean;
            name?: string;
        };
        /** OwnSegment */
        OwnSegment: {
            color: string;
            /** Format: uuid */
            id: string;
            name: string;
            rule: string;
            rules: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"];
        };
        /** PasswordIn */
        PasswordIn: {
            old_password: string;
            password: string;
        };
        /** PerAmount */
        PerAmount: {
            /** @description Rupiah for each earning. */
            amount: number;
            /** @default false */
            carry?: boolean;
            /**
             * @description A smaller sale earns nothing, in rupiah.
             * @default 0
             */
            minimum?: number;
            /** @constant */
            per: "amount";
            /** @default 1 */
            points?: number;
            /**
             * @default down
             * @enum {string}
             */
            rounding?: "down" | "nearest" | "up";
        };
        /** PerProduct */
        PerProduct: {
            categories?: string[];
            /**
             * @description A smaller sale earns nothing, in rupiah.
             * @default 0
             */
            minimum?: number;
            /** @constant */
            per: "product";
            /** @default 1 */
            points?: number;
            product_ids?: string[];
        };
        /** PerVisit */
        PerVisit: {
            /**
             * @description A smaller sale earns nothing, in rupiah.
             * @default 0
             */
            minimum?: number;
            /** @constant */
            per: "visit";
            /** @default 1 */
            points?: number;
        };
        /** PersonRef */
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** Policy */
        Policy: {
            text: string;
            title: string;
        };
        /** PreviewIn */
        PreviewIn: {
            /** Format: uuid */
            channel_account_id: string;
            /** @enum {string} */
            purpose: "care" | "offers";
            /** @description A `key` of `GET /segments`. */
            segment: string;
            subject?: string | null;
            text: string;
        };
        /** PreviewOut */
        PreviewOut: {
            hints: string[];
            samples: components["schemas"]["Sample"][];
            will_get: number;
            will_not: components["schemas"]["ReasonCount"][];
        };
        /** @description RFC 9457; `code` is stable, `detail` is in the reader's language, `title` is for logs. */
        Problem: {
            code: string;
            /**
             * Format: uuid
             * @description With `customer_exists`: who it is.
             */
            customer_id?: string;
            detail: string;
            /** @description With 422: each wrong field. */
            errors?: {
                code: string;
                detail: string;
                /** @description A dotted path such as `items.0.quantity`; `body` for the whole. */
                field: string;
            }[];
            /** @description With `daily_limit_reached`: how many in a day. */
            limit?: number;
            /**
             * Format: uuid
             * @description With `sku_taken`: the product that has it.
             */
            product_id?: string;
            /**
             * Format: date-time
             * @description With `voucher_already_redeemed`.
             */
            redeemed_at?: string;
            /**
             * Format: date-time
             * @description With `voucher_reserved`.
             */
            reserved_until?: string;
            /**
             * Format: uuid
             * @description With `external_ref_conflict`: the sale that has it.
             */
            sale_id?: string;
            /** @description With `choose_shop`: send one as `shop_id`. */
            shops?: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            status: number;
            title: string;
            /** @description With `pin_wrong`. */
            tries_left?: number;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** ProductImportIn */
        ProductImportIn: {
            /** @default false */
            dry_run?: boolean;
            /**
             * @description A product a line: `name;price;category;sku`, or CSV with a heading of those names.
             * @example Kopi susu;18000;Minuman
             */
            text: string;
        };
        /** ProductImportOut */
        ProductImportOut: {
            added: number;
            errors: components["schemas"]["LineError"][];
            examples: components["schemas"]["ImportedLine"][];
            unchanged: number;
            updated: number;
        };
        /** ProductIn */
        ProductIn: {
            category?: string | null;
            id?: string | null;
            name: string;
            /** @description Whole rupiah. */
            price?: number | null;
            /** @description The shop's own code or a bar code: plain letters, digits and signs. */
            sku?: string | null;
        };
        /** ProductOut */
        ProductOut: {
            archived: boolean;
            category: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            price: number | null;
            sku: string | null;
        };
        /** ProductOutPage */
        ProductOutPage: {
            items: components["schemas"]["ProductOut"][];
            next_cursor?: string | null;
        };
        /** ProductPatch */
        ProductPatch: {
            archived?: boolean;
            category?: string | null;
            name?: string;
            /** @description Whole rupiah. */
            price?: number | null;
            /** @description The shop's own code or a bar code: plain letters, digits and signs. */
            sku?: string | null;
        };
        /** ProgramIn */
        ProgramIn: {
            bonuses?: (components["schemas"]["OnDates"] | components["schemas"]["HappyHours"] | components["schemas"]["Birthday"] | components["schemas"]["FirstPurchase"] | components["schemas"]["Referral"] | components["schemas"]["Activity"])[];
            earn: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"] | components["schemas"]["PerProduct"];
            ends_on?: string | null;
            expiry?: components["schemas"]["AfterMonths"] | components["schemas"]["OnDate"] | null;
            /** @enum {string} */
            kind: "stamp" | "points";
            name: string;
            rewards: components["schemas"]["RewardIn"][];
            starts_on?: string | null;
            tiers?: components["schemas"]["Tiers"] | null;
        };
        /** ProgramOut */
        ProgramOut: {
            bonuses: (components["schemas"]["OnDates"] | components["schemas"]["HappyHours"] | components["schemas"]["Birthday"] | components["schemas"]["FirstPurchase"] | components["schemas"]["Referral"] | components["schemas"]["Activity"])[];
            complications: components["schemas"]["Complications"];
            /** Format: date-time */
            created_at: string;
            earn: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"] | components["schemas"]["PerProduct"];
            ends_on: string | null;
            expiry: components["schemas"]["AfterMonths"] | components["schemas"]["OnDate"] | null;
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            rewards: components["schemas"]["RewardOut"][];
            sentence: components["schemas"]["Sentence"];
            starts_on: string | null;
            status: string;
            tiers: components["schemas"]["Tiers"] | null;
        };
        /** ProgramOutPage */
        ProgramOutPage: {
            items: components["schemas"]["ProgramOut"][];
            next_cursor?: string | null;
        };
        /** ProgramPatch */
        ProgramPatch: {
            bonuses?: (components["schemas"]["OnDates"] | components["schemas"]["HappyHours"] | components["schemas"]["Birthday"] | components["schemas"]["FirstPurchase"] | components["schemas"]["Referral"] | components["schemas"]["Activity"])[];
            earn?: components["schemas"]["PerVisit"] | components["schemas"]["PerAmount"] | components["schemas"]["PerProduct"];
            ends_on?: string | null;
            expiry?: components["schemas"]["AfterMonths"] | components["schemas"]["OnDate"] | null;
            name?: string;
            rewards?: components["schemas"]["RewardIn"][];
            starts_on?: string | null;
            /** @enum {string} */
            status?: "active" | "paused" | "ended";
            tiers?: components["schemas"]["Tiers"] | null;
        };
        /** ProgramPreviewIn */
        ProgramPreviewIn: {
            /** @default 0 */
            balance?: number;
            buyer?: components["schemas"]["TriedBuyer"] | null;
            program: components["schemas"]["ProgramIn"];
            sale: components["schemas"]["TriedSale"];
        };
        /** ProgramPreviewOut */
        ProgramPreviewOut: {
            amount: number;
            balance: number;
            complications: components["schemas"]["Complications"];
            rest: number;
            rewards: string[];
            sentence: components["schemas"]["Sentence"];
            /** @enum {string} */
            unit: "stamp" | "point";
            why: components["schemas"]["Sentence"][];
        };
        /** Progress */
        Progress: {
            /** @default 0 */
            accepted?: number;
            /** @default 0 */
            confirmed?: number;
            /** @default 0 */
            delivered?: number;
            /** @default 0 */
            failed?: number;
            /** @default 0 */
            opened?: number;
            /** @default 0 */
            planned?: number;
            /** @default 0 */
            queued?: number;
            /** @default 0 */
            read?: number;
            /** @default 0 */
            sending?: number;
            /** @default 0 */
            skipped?: number;
            total: number;
            /** @default 0 */
            unknown?: number;
        };
        /** PublicCause */
        PublicCause: {
            goal: number | null;
            how: components["schemas"]["Sentence"];
            /** Format: uuid */
            id: string;
            name: string;
            points_per_unit: number | null;
            reached: number;
            so_far: components["schemas"]["Sentence"];
            /** @enum {string} */
            status: "active" | "ended";
            story: string | null;
            totals: components["schemas"]["Totals"];
            unit: string | null;
            votable: boolean;
        };
        /** PublicProgram */
        PublicProgram: {
            kind: string;
            name: string;
            sentence: components["schemas"]["Sentence"];
        };
        /** PublicShopOut */
        PublicShopOut: {
            causes: components["schemas"]["PublicCause"][];
            community: components["schemas"]["CommunityLink"][];
            consents: components["schemas"]["AskedConsent"][];
            join_url: string;
            mission: string | null;
            name: string;
            policies: components["schemas"]["Policy"][];
            programs: components["schemas"]["PublicProgram"][];
            slug: string;
        };
        /** Purchases */
        Purchases: {
            /** @constant */
            is: "purchases";
            max?: number | null;
            min?: number | null;
        };
        /** Reachable */
        Reachable: {
            /** @constant */
            is: "contact";
            /** @enum {string} */
            kind: "phone" | "email";
        };
        /** ReasonCount */
        ReasonCount: {
            count: number;
            detail: string;
            reason: string;
        };
        /** ReasonedOut */
        ReasonedOut: {
            amount: number;
            balance: number;
            /** Format: uuid */
            program_id: string;
            target: number | null;
            /** @enum {string} */
            unit: "stamp" | "point";
            why: components["schemas"]["Sentence"][];
        };
        /** RecordedElsewhere */
        RecordedElsewhere: {
            sales: number;
            till: string;
        };
        /** RecorderOut */
        RecorderOut: {
            id: string | null;
            /** @description staff, key or system */
            kind: string;
            name: string | null;
        };
        /** RedeemIn */
        RedeemIn: {
            external_ref?: string | null;
            occurred_at?: string | null;
            /** @description Needed only where the shop asks for one. */
            pin?: string | null;
            reservation_id?: string | null;
            sale_id?: string | null;
        };
        /** Referral */
        Referral: {
            points: number;
            referrer_points: number;
            /** @constant */
            when: "referral";
        };
        /** RegisterIn */
        RegisterIn: {
            email?: string | null;
            /**
             * @default id
             * @enum {string}
             */
            locale?: "id" | "en";
            owner_name: string;
            password: string;
            /** @description Any spelling of an Indonesian number, or +country. */
            phone: string;
            shop_name: string;
            /**
             * @default Asia/Jakarta
             * @enum {string}
             */
            timezone?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        };
        /** ReservationOut */
        ReservationOut: {
            /** Format: uuid */
            reservation_id: string;
            /** Format: date-time */
            until: string;
            voucher: components["schemas"]["VoucherOut"];
        };
        /** ReserveIn */
        ReserveIn: {
            /** @default 1440 */
            minutes?: number;
            /** @description Needed only where the shop asks for one. */
            pin?: string | null;
            /** Format: uuid */
            reservation_id: string;
        };
        /** Restock */
        Restock: {
            expected: components["schemas"]["Expected"];
            name: string;
        };
        /** RewardIn */
        RewardIn: {
            /** @description Stamp cards: the stamp that earns it. */
            at?: number | null;
            /**
             * @default everyone
             * @enum {string}
             */
            audience?: "everyone" | "new" | "active" | "sleeping" | "premium";
            /** @description Points: what it costs. */
            cost?: number | null;
            /**
             * @description How it is claimed: where, when, or by which link.
             * @example Tunjukkan di kasir cabang Pasar Baru, Sabtu pukul 10.
             */
            how?: string | null;
            /** @description Of one that is there, when a programme is changed. */
            id?: string | null;
            /**
             * @default gift
             * @enum {string}
             */
            kind?: "discount_percent" | "discount_amount" | "free_product" | "gift" | "early_access" | "event" | "limited_edition" | "digital";
            /** @description How often one customer may have it. */
            per_customer?: number | null;
            /** @description How many there are; null: enough. */
            stock?: number | null;
            /** @description Only for this tier and those above it. */
            tier?: string | null;
            title: string;
            /** @default 30 */
            valid_days?: number;
            value?: number | null;
        };
        /** RewardOut */
        RewardOut: {
            at: number | null;
            audience: string;
            cost: number | null;
            how: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            left: number | null;
            per_customer: number | null;
            stock: number | null;
            tier: string | null;
            title: string;
            valid_days: number;
            value: number | null;
        };
        /** RoleOut */
        RoleOut: {
            permissions: string[];
            role: string;
        };
        /** RoleOutPage */
        RoleOutPage: {
            items: components["schemas"]["RoleOut"][];
            next_cursor?: string | null;
        };
        /** RulesIn */
        RulesIn: {
            rules: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"];
        };
        /** SaleAnswer */
        SaleAnswer: {
            customer: components["schemas"]["BuyerOut"] | null;
            earned: components["schemas"]["EarnedOut"][];
            redeemed?: components["schemas"]["UsedOut"][];
            sale: components["schemas"]["SaleOut"];
            vouchers: components["schemas"]["IssuedOut"][];
            /** @enum {null|string} */
            withheld?: "daily_limit_reached" | null;
        };
        /** SaleIn */
        SaleIn: {
            /**
             * @description Whole rupiah.
             * @example 45000
             */
            amount: number;
            customer?: components["schemas"]["BuyerIn"] | null;
            external_ref?: string | null;
            id?: string | null;
            items?: components["schemas"]["ItemIn"][];
            /** @description At most 5 minutes ahead and 90 days back; now when it is not given. */
            occurred_at?: string | null;
            outlet_id?: string | null;
            /** @description Where the shop asks for one to redeem. */
            pin?: string | null;
            /** @description Used with this sale, or not at all. */
            redeem?: components["schemas"]["UseIn"][];
        };
        /** SaleOut */
        SaleOut: {
            amount: number;
            customer_id: string | null;
            external_ref: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ItemOut"][];
            /** Format: date-time */
            occurred_at: string;
            outlet_id: string | null;
            /** Format: date-time */
            recorded_at: string;
            /** @enum {string} */
            status: "recorded" | "voided";
            void: components["schemas"]["VoidOut"] | null;
        };
        /** SalePreview */
        SalePreview: {
            customer: components["schemas"]["BuyerOut"] | null;
            earned: components["schemas"]["ReasonedOut"][];
            redeemed?: components["schemas"]["WouldUseOut"][];
            vouchers: components["schemas"]["WouldIssueOut"][];
            /** @enum {null|string} */
            withheld?: "daily_limit_reached" | null;
        };
        /** SaleRecord */
        SaleRecord: {
            customer: components["schemas"]["BuyerOut"] | null;
            earned: components["schemas"]["EarnedOut"][];
            /** @description Whether you may take it back now. */
            may_void: boolean;
            recorded_by: components["schemas"]["RecorderOut"];
            redeemed?: components["schemas"]["UsedOut"][];
            sale: components["schemas"]["SaleOut"];
            vouchers: components["schemas"]["IssuedOut"][];
            /** @enum {null|string} */
            withheld?: "daily_limit_reached" | null;
        };
        /** SaleRow */
        SaleRow: {
            amount: number;
            customer_id: string | null;
            customer_name: string | null;
            external_ref: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ItemOut"][];
            /** @description Whether you may take it back now. */
            may_void: boolean;
            /** Format: date-time */
            occurred_at: string;
            outlet_id: string | null;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: components["schemas"]["RecorderOut"];
            /** @enum {string} */
            status: "recorded" | "voided";
            void: components["schemas"]["VoidOut"] | null;
        };
        /** SaleRowPage */
        SaleRowPage: {
            items: components["schemas"]["SaleRow"][];
            next_cursor?: string | null;
        };
        /** SalesImported */
        SalesImported: {
            amount: number;
            columns: {
                [key: string]: string;
            };
            customers_new: number;
            earned: components["schemas"]["EarnedSum"][];
            elsewhere: components["schemas"]["RecordedElsewhere"][];
            errors: components["schemas"]["BadSale"][];
            examples: components["schemas"]["ImportedSale"][];
            heading: string;
            known: number;
            left_out: number;
            new: number;
            nobody: number;
            sales: number;
            still_recorded: components["schemas"]["StillRecorded"][];
            vouchers: number;
        };
        /** Sample */
        Sample: {
            /** Format: uuid */
            customer_id: string;
            name: string;
            text: string;
        };
        /** SandboxOut */
        SandboxOut: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            last_sale_at: string | null;
            name: string;
            sales: number;
        };
        /** SegmentExample */
        SegmentExample: {
            /** Format: uuid */
            id: string;
            name: string;
            reason: string;
        };
        /** SegmentIn */
        SegmentIn: {
            color: string;
            name: string;
            rules: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"];
        };
        /** SegmentOut */
        SegmentOut: {
            color: string;
            key: string;
            name: string;
            reason: string;
        };
        /** SegmentPatch */
        SegmentPatch: {
            color?: string;
            name?: string;
            rules?: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotThis"] | components["schemas"]["IsIn"] | components["schemas"]["HasLabel"] | components["schemas"]["LastDays"] | components["schemas"]["FirstDays"] | components["schemas"]["MemberDays"] | components["schemas"]["IntervalDays"] | components["schemas"]["Purchases"] | components["schemas"]["Spend"] | components["schemas"]["Average"] | components["schemas"]["Holds"] | components["schemas"]["Born"] | components["schemas"]["Agreed"] | components["schemas"]["Reachable"] | components["schemas"]["CameBy"] | components["schemas"]["Bought"] | components["schemas"]["UsualTime"];
        };
        /** SegmentPreview */
        SegmentPreview: {
            /** @description As far as 2,000. */
            count: number;
            examples: components["schemas"]["SegmentExample"][];
            or_more: boolean;
            rule: string;
        };
        /** SegmentRef */
        SegmentRef: {
            color: string;
            key: string;
            name: string;
        };
        /** SegmentRow */
        SegmentRow: {
            color: string;
            /** @description Now; null where it takes too long to reckon. */
            count: number | null;
            /** @description By which lists and campaigns ask for it: of an own one, its id. */
            key: string;
            name: string;
            /** @description It was counted no further: 5,000, or 2,000 of an own one. */
            or_more: boolean;
            own: boolean;
            /** @description In one sentence. */
            rule: string;
        };
        /** SegmentRowPage */
        SegmentRowPage: {
            items: components["schemas"]["SegmentRow"][];
            next_cursor?: string | null;
        };
        /** Sentence */
        Sentence: {
            en: string;
            id: string;
        };
        /** SessionOut */
        SessionOut: {
            access_token: string;
            expires_in: number;
            shop: components["schemas"]["ShopOut"];
            staff: components["schemas"]["StaffOut"];
        };
        /** SettingOut */
        SettingOut: {
            choices: string[];
            default: string | number | boolean | null;
            /** @enum {string} */
            kind: "text" | "secret" | "number" | "boolean" | "choice";
            name: string;
            required: boolean;
            title: string;
        };
        /** ShopOut */
        ShopOut: {
            /** Format: date-time */
            created_at: string;
            greet_per_day: number;
            /** Format: uuid */
            id: string;
            join_url: string;
            locale: string;
            mission: string | null;
            name: string;
            premium_spend: number;
            premium_top_percent: number | null;
            quiet_from: string;
            quiet_until: string;
            sandbox: boolean;
            sleeping_after_days: number;
            slipping_percent: number;
            slug: string;
            timezone: string;
        };
        /** ShopPatch */
        ShopPatch: {
            greet_per_day?: number;
            /** @enum {string} */
            locale?: "id" | "en";
            mission?: string | null;
            name?: string;
            premium_spend?: number;
            /** @description Premium as the top share by spend; `premium_spend` follows nightly. */
            premium_top_percent?: number | null;
            /** @example 21:00 */
            quiet_from?: string;
            /** @example 21:00 */
            quiet_until?: string;
            sleeping_after_days?: number;
            /** @description Of the own interval: longer away is slipping away. */
            slipping_percent?: number;
            /** @enum {string} */
            timezone?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        };
        /** Spend */
        Spend: {
            /** @constant */
            is: "spend";
            max?: number | null;
            min?: number | null;
        };
        /** StaffOut */
        StaffOut: {
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            role: string;
            status: string;
        };
        /** StaffOutPage */
        StaffOutPage: {
            items: components["schemas"]["StaffOut"][];
            next_cursor?: string | null;
        };
        /** StampAnswer */
        StampAnswer: {
            customer: components["schemas"]["BuyerOut"];
            earned: components["schemas"]["EarnedOut"][];
            /** Format: uuid */
            stamp_id: string;
            vouchers: components["schemas"]["IssuedOut"][];
        };
        /** StampIn */
        StampIn: {
            /** @default 1 */
            count?: number;
            /** Format: uuid */
            customer_id: string;
            id?: string | null;
            note?: string | null;
            /** @description At most 5 minutes ahead and 90 days back; now when it is not given. */
            occurred_at?: string | null;
            outlet_id?: string | null;
            program_id?: string | null;
        };
        /** StampRecord */
        StampRecord: {
            count: number;
            customer: components["schemas"]["BuyerOut"];
            earned: components["schemas"]["EarnedOut"][];
            /** @description Whether you may take it back now. */
            may_void: boolean;
            note: string | null;
            /** Format: date-time */
            occurred_at: string;
            outlet_id: string | null;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: components["schemas"]["RecorderOut"];
            /** Format: uuid */
            stamp_id: string;
            /** @enum {string} */
            status: "recorded" | "voided";
            void: components["schemas"]["VoidOut"] | null;
            vouchers: components["schemas"]["IssuedOut"][];
        };
        /** StillRecorded */
        StillRecorded: {
            amount: number;
            detail: string;
            line: number;
            /** Format: uuid */
            sale_id: string;
            text: string;
        };
        /** TemplateOut */
        TemplateOut: {
            key: string;
            purpose: string;
            segment: string;
            subject: string | null;
            text: string;
            title: string;
        };
        /** TemplateOutPage */
        TemplateOutPage: {
            items: components["schemas"]["TemplateOut"][];
            next_cursor?: string | null;
        };
        /** TestIn */
        TestIn: {
            /** @description An address on the channel's medium. */
            to: string;
        };
        /** TestOut */
        TestOut: {
            detail: string;
            ok: boolean;
        };
        /** Tiers */
        Tiers: {
            /** @enum {string} */
            by: "spend" | "points";
            levels: components["schemas"]["Level"][];
            /** @default 12 */
            months?: number;
        };
        /** TimelineItem */
        TimelineItem: {
            actor: components["schemas"]["ActorOut"];
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: date-time */
            occurred_at: string;
            /** @description What happened, in the reader's language. */
            text: string;
            type: string;
        };
        /** TimelineItemPage */
        TimelineItemPage: {
            items: components["schemas"]["TimelineItem"][];
            next_cursor?: string | null;
        };
        /** Today */
        Today: {
            new_customers: number;
            returning_customers: number;
            revenue: number;
            rewards_redeemed: number;
            sales: number;
            stamps: number;
        };
        /** Totals */
        Totals: {
            points: number;
            rupiah: number;
            units: number;
            votes: number;
        };
        /** TriedBuyer */
        TriedBuyer: {
            /** @default false */
            birthday?: boolean;
            /** @default false */
            first_purchase?: boolean;
            /** @default false */
            referred?: boolean;
            tier?: string | null;
        };
        /** TriedItem */
        TriedItem: {
            name: string;
            product_id?: string | null;
            /** @default 1 */
            quantity?: number;
        };
        /** TriedSale */
        TriedSale: {
            amount: number;
            items?: components["schemas"]["TriedItem"][];
            occurred_at?: string | null;
        };
        /** UseIn */
        UseIn: {
            code?: string | null;
            reward_id?: string | null;
        };
        /** UsedOut */
        UsedOut: {
            code: string;
            /** Format: uuid */
            id: string;
            title: string;
        };
        /** UsualTime */
        UsualTime: {
            /** @default 0 */
            from_hour?: number;
            /** @constant */
            is: "usual_time";
            /** @default 24 */
            until_hour?: number;
            weekdays?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
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
        /** VoteIn */
        VoteIn: {
            /** Format: uuid */
            cause_id: string;
        };
        /** VoucherCodeOut */
        VoucherCodeOut: {
            code: string;
            /** Format: date-time */
            expires_at: string;
        };
        /** VoucherOut */
        VoucherOut: {
            code: string;
            customer: components["schemas"]["loyalty_schemas_CustomerRef"];
            how: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issued_at: string;
            kind: string;
            program_id: string | null;
            redeemed_at: string | null;
            redeemed_sale_id?: string | null;
            reserved_until?: string | null;
            /** @enum {string} */
            status: "good" | "redeemed" | "expired" | "cancelled";
            title: string;
            valid_until: string | null;
            value: number | null;
            why_not: string | null;
        };
        /** VoucherOutPage */
        VoucherOutPage: {
            items: components["schemas"]["VoucherOut"][];
            next_cursor?: string | null;
        };
        /** Waiting */
        Waiting: {
            hand_queue: number;
            unknown: number;
        };
        /** WouldIssueOut */
        WouldIssueOut: {
            title: string;
            valid_until: string | null;
        };
        /** WouldUseOut */
        WouldUseOut: {
            title: string;
        };
        /** loyalty_schemas_CustomerRef */
        loyalty_schemas_CustomerRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** profiles_schemas_CustomerRef */
        profiles_schemas_CustomerRef: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        Error400: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "malformed",
                 *       "detail": "The request cannot be read.",
                 *       "status": 400,
                 *       "title": "The request cannot be read.",
                 *       "type": "urn:langganan:problem:malformed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Who are you? Sign in, or send an API key. */
        Error401: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthorized",
                 *       "detail": "Who are you? Sign in, or send an API key.",
                 *       "status": 401,
                 *       "title": "Who are you? Sign in, or send an API key.",
                 *       "type": "urn:langganan:problem:unauthorized"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You may not do this. */
        Error403: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "detail": "You may not do this.",
                 *       "status": 403,
                 *       "title": "You may not do this.",
                 *       "type": "urn:langganan:problem:forbidden"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not here, or another shop's. */
        Error404: {
            headers: {
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "detail": "Not here, or another shop's.",
                 *       "status": 404,
                 *       "title": "Not here, or another shop's.",
                 *       "type": "urn:langganan:problem:not_found"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It conflicts with the current state. */
        Error409: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "detail": "It conflicts with the current state.",
                 *       "status": 409,
                 *       "title": "It conflicts with the current state.",
                 *       "type": "urn:langganan:problem:conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than 1 MB. */
        Error413: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_large",
                 *       "detail": "More than 1 MB.",
                 *       "status": 413,
                 *       "title": "More than 1 MB.",
                 *       "type": "urn:langganan:problem:too_large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not sent as JSON in UTF-8. */
        Error415: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_media_type",
                 *       "detail": "The body is not sent as JSON in UTF-8.",
                 *       "status": 415,
                 *       "title": "The body is not sent as JSON in UTF-8.",
                 *       "type": "urn:langganan:problem:unsupported_media_type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but some fields are not right. */
        Error422: {
            headers: {
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "invalid",
                 *       "detail": "Well-formed, but some fields are not right.",
                 *       "errors": [
                 *         {
                 *           "code": "too_small",
                 *           "detail": "Paling kecil 0.",
                 *           "field": "amount"
                 *         }
                 *       ],
                 *       "status": 422,
                 *       "title": "Well-formed, but some fields are not right.",
                 *       "type": "urn:langganan:problem:invalid"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too fast; see Retry-After. */
        Error429: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_many_requests",
                 *       "detail": "Too fast; see Retry-After.",
                 *       "status": 429,
                 *       "title": "Too fast; see Retry-After.",
                 *       "type": "urn:langganan:problem:too_many_requests"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description We failed, and nothing was half done. */
        Error500: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "internal_error",
                 *       "detail": "We failed, and nothing was half done.",
                 *       "status": 500,
                 *       "title": "We failed, and nothing was half done.",
                 *       "type": "urn:langganan:problem:internal_error"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is away; see Retry-After. */
        Error503: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unavailable",
                 *       "detail": "The database is away; see Retry-After.",
                 *       "status": 503,
                 *       "title": "The database is away; see Retry-After.",
                 *       "type": "urn:langganan:problem:unavailable"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description There when this is the first answer again: nothing was done this time.
         * @example true
         */
        "Idempotent-Replayed": "true";
        /**
         * @description To API keys: how many are left for certain (`r`), and when there are more (`t`, seconds).
         * @example "key";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description To API keys: how many requests (`q`) in how many seconds (`w`).
         * @example "key";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait.
         * @example 1
         */
        "Retry-After": number;
        /**
         * @description How to say who you are.
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description Names this request: yours, when you sent one of 8 to 64 letters, digits, - and _.
         * @example 0b9c4d6e3f2a4b1c8d7e6f5a4b3c2d1e
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActivity: {
        parameters: {
            query?: {
                /** @description Such as `sale.voided`. */
                type?: string | null;
                staff_id?: string | null;
                customer_id?: string | null;
                since?: string | null;
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "kind": "contoh",
                     *             "name": "Bu Sari"
                     *           },
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "data": {},
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "note": "contoh",
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "type": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityItemPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "expires_at": "2026-11-22T08:15:00Z",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "last_used_at": "2026-11-22T08:15:00Z",
                     *           "name": "Bu Sari",
                     *           "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "prefix": "lgn_live_0001…",
                     *           "sandbox": true,
                     *           "scopes": [
                     *             "contoh"
                     *           ]
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "expires_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "last_used_at": "2026-11-22T08:15:00Z",
                     *       "name": "Bu Sari",
                     *       "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "prefix": "lgn_live_0001…",
                     *       "sandbox": true,
                     *       "scopes": [
                     *         "contoh"
                     *       ],
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "expires_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "last_used_at": "2026-11-22T08:15:00Z",
                     *       "name": "Bu Sari",
                     *       "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "prefix": "lgn_live_0001…",
                     *       "sandbox": true,
                     *       "scopes": [
                     *         "contoh"
                     *       ],
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
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example null */
                    "application/json": null;
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "email": "sari@contoh.com",
                 *       "locale": "id",
                 *       "owner_name": "Bu Ratna",
                 *       "password": "kopi-tiap-pagi",
                 *       "phone": "0812-3456-7890",
                 *       "shop_name": "Kopi Senja",
                 *       "timezone": "Asia/Jakarta"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "purpose": "care",
                 *       "segment": "contoh",
                 *       "subject": "contoh",
                 *       "text": "Halo {nama|Kak}, apa kabar?"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hints": [
                     *         "contoh"
                     *       ],
                     *       "samples": [
                     *         {
                     *           "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "will_get": 1,
                     *       "will_not": [
                     *         {
                     *           "count": 1,
                     *           "detail": "contoh",
                     *           "reason": "salah ketik"
                     *         }
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "channel": "contoh",
                     *           "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "launched_at": "2026-11-22T08:15:00Z",
                     *           "medium": "contoh",
                     *           "name": "Bu Sari",
                     *           "progress": {
                     *             "accepted": 1,
                     *             "confirmed": 1,
                     *             "delivered": 1,
                     *             "failed": 1,
                     *             "opened": 1,
                     *             "planned": 1,
                     *             "queued": 1,
                     *             "read": 1,
                     *             "sending": 1,
                     *             "skipped": 1,
                     *             "total": 1,
                     *             "unknown": 1
                     *           },
                     *           "purpose": "contoh",
                     *           "segment": "contoh",
                     *           "skipped_reasons": [
                     *             {
                     *               "count": 1,
                     *               "detail": "contoh",
                     *               "reason": "salah ketik"
                     *             }
                     *           ],
                     *           "status": "draft",
                     *           "subject": "contoh",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
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
            500: components["responses"]["Error500"];
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
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "name": "Bu Sari",
                 *       "purpose": "care",
                 *       "segment": "contoh",
                 *       "subject": "contoh",
                 *       "text": "Halo {nama|Kak}, apa kabar?"
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "progress": {
                     *         "accepted": 1,
                     *         "confirmed": 1,
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "opened": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "read": 1,
                     *         "sending": 1,
                     *         "skipped": 1,
                     *         "total": 1,
                     *         "unknown": 1
                     *       },
                     *       "purpose": "contoh",
                     *       "segment": "contoh",
                     *       "skipped_reasons": [
                     *         {
                     *           "count": 1,
                     *           "detail": "contoh",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?"
                     *     }
                     */
                    "application/json": components["schemas"]["CampaignOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "progress": {
                     *         "accepted": 1,
                     *         "confirmed": 1,
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "opened": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "read": 1,
                     *         "sending": 1,
                     *         "skipped": 1,
                     *         "total": 1,
                     *         "unknown": 1
                     *       },
                     *       "purpose": "contoh",
                     *       "segment": "contoh",
                     *       "skipped_reasons": [
                     *         {
                     *           "count": 1,
                     *           "detail": "contoh",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "name": "Bu Sari",
                 *       "purpose": "care",
                 *       "segment": "contoh",
                 *       "subject": "contoh",
                 *       "text": "Halo {nama|Kak}, apa kabar?"
                 *     }
                 */
                "application/json": components["schemas"]["CampaignPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "progress": {
                     *         "accepted": 1,
                     *         "confirmed": 1,
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "opened": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "read": 1,
                     *         "sending": 1,
                     *         "skipped": 1,
                     *         "total": 1,
                     *         "unknown": 1
                     *       },
                     *       "purpose": "contoh",
                     *       "segment": "contoh",
                     *       "skipped_reasons": [
                     *         {
                     *           "count": 1,
                     *           "detail": "contoh",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?"
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCampaignDeliveries: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "reason": "salah ketik",
                     *           "reason_text": "contoh",
                     *           "status": "contoh",
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "channel_account_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "launched_at": "2026-11-22T08:15:00Z",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "progress": {
                     *         "accepted": 1,
                     *         "confirmed": 1,
                     *         "delivered": 1,
                     *         "failed": 1,
                     *         "opened": 1,
                     *         "planned": 1,
                     *         "queued": 1,
                     *         "read": 1,
                     *         "sending": 1,
                     *         "skipped": 1,
                     *         "total": 1,
                     *         "unknown": 1
                     *       },
                     *       "purpose": "contoh",
                     *       "segment": "contoh",
                     *       "skipped_reasons": [
                     *         {
                     *           "count": 1,
                     *           "detail": "contoh",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "status": "draft",
                     *       "subject": "contoh",
                     *       "text": "Halo {nama|Kak}, apa kabar?"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "contoh",
                     *       "ok": true
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCauses: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "share": {
                     *             "basis_points": 1,
                     *             "of": "percent"
                     *           },
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["CauseOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createCause: {
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
                 *       "goal": 1,
                 *       "name": "Pohon untuk Merapi",
                 *       "points_per_unit": 1,
                 *       "share": {
                 *         "basis_points": 1,
                 *         "of": "percent"
                 *       },
                 *       "story": "contoh",
                 *       "unit": "contoh",
                 *       "votable": true
                 *     }
                 */
                "application/json": components["schemas"]["CauseIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "goal": 1,
                     *       "how": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "points_per_unit": 1,
                     *       "reached": 1,
                     *       "share": {
                     *         "basis_points": 1,
                     *         "of": "percent"
                     *       },
                     *       "so_far": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "status": "active",
                     *       "story": "contoh",
                     *       "totals": {
                     *         "points": 1,
                     *         "rupiah": 1,
                     *         "units": 1,
                     *         "votes": 1
                     *       },
                     *       "unit": "contoh",
                     *       "votable": true
                     *     }
                     */
                    "application/json": components["schemas"]["CauseOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cause_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goal": 1,
                 *       "name": "Pohon untuk Merapi",
                 *       "points_per_unit": 1,
                 *       "share": {
                 *         "basis_points": 1,
                 *         "of": "percent"
                 *       },
                 *       "status": "active",
                 *       "story": "contoh",
                 *       "unit": "contoh",
                 *       "votable": true
                 *     }
                 */
                "application/json": components["schemas"]["CausePatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "goal": 1,
                     *       "how": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "points_per_unit": 1,
                     *       "reached": 1,
                     *       "share": {
                     *         "basis_points": 1,
                     *         "of": "percent"
                     *       },
                     *       "so_far": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "status": "active",
                     *       "story": "contoh",
                     *       "totals": {
                     *         "points": 1,
                     *         "rupiah": 1,
                     *         "units": 1,
                     *         "votes": 1
                     *       },
                     *       "unit": "contoh",
                     *       "votable": true
                     *     }
                     */
                    "application/json": components["schemas"]["CauseOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listChannelAccounts: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "channel": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "medium": "contoh",
                     *           "name": "Bu Sari",
                     *           "problem": "contoh",
                     *           "settings": {},
                     *           "status": "contoh"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "problem": "contoh",
                     *       "settings": {},
                     *       "status": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "contoh",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "medium": "contoh",
                     *       "name": "Bu Sari",
                     *       "problem": "contoh",
                     *       "settings": {},
                     *       "status": "contoh"
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "contoh",
                     *       "ok": true
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answers": true,
                     *           "manual": true,
                     *           "max_length": 1,
                     *           "medium": "contoh",
                     *           "name": "Bu Sari",
                     *           "note": "contoh",
                     *           "official": true,
                     *           "receipts": true,
                     *           "settings": [
                     *             {
                     *               "choices": [],
                     *               "default": "contoh",
                     *               "kind": "text",
                     *               "name": "Bu Sari",
                     *               "required": true,
                     *               "title": "Gratis 1 kopi"
                     *             }
                     *           ],
                     *           "title": "Gratis 1 kopi"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getCounterSettings: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "awards_per_customer_day": 1,
                     *       "awards_per_outlet_day": 1,
                     *       "awards_per_staff_day": 1,
                     *       "has_pin": true,
                     *       "redeem_with": "code",
                     *       "void_policy": "refuse"
                     *     }
                     */
                    "application/json": components["schemas"]["CounterSettingsOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateCounterSettings: {
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
                 *       "awards_per_customer_day": 1,
                 *       "awards_per_outlet_day": 1,
                 *       "awards_per_staff_day": 1,
                 *       "pin": "contoh",
                 *       "redeem_with": "code",
                 *       "void_policy": "refuse"
                 *     }
                 */
                "application/json": components["schemas"]["CounterSettingsPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "awards_per_customer_day": 1,
                     *       "awards_per_outlet_day": 1,
                     *       "awards_per_staff_day": 1,
                     *       "has_pin": true,
                     *       "redeem_with": "code",
                     *       "void_policy": "refuse"
                     *     }
                     */
                    "application/json": components["schemas"]["CounterSettingsOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description A whole number in any spelling; `+` is `%2B`. */
                phone?: string | null;
                /** @description Beginnings of names, small typing errors, or part of a number: the 200 best, best first. */
                q?: string | null;
                /** @description What was scanned: a card's link, or its code. */
                card?: string | null;
                segment?: string | null;
                label?: string | null;
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "labels": [
                     *             {
                     *               "color": "#b07a12",
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "name": "Bu Sari"
                     *             }
                     *           ],
                     *           "last_at": "2026-11-22T08:15:00Z",
                     *           "name": "Bu Sari",
                     *           "phone": "0812-3456-7890",
                     *           "purchases": 1,
                     *           "segments": [
                     *             {
                     *               "color": "#b07a12",
                     *               "key": "contoh",
                     *               "name": "Bu Sari"
                     *             }
                     *           ],
                     *           "spend": 1
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Not required. The same key and body answer the first answer again.
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
                 *       "birthday": "1990-05-17",
                 *       "name": "Bu Sari",
                 *       "phone": "0812-3456-7890"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerIn"];
            };
        };
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listDuplicates: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customers": [
                     *             {
                     *               "birthday": "1990-05-17",
                     *               "created_at": "2026-11-22T08:15:00Z",
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "last_at": "2026-11-22T08:15:00Z",
                     *               "name": "Bu Sari",
                     *               "phone": "0812-3456-7890",
                     *               "purchases": 1,
                     *               "spend": 1
                     *             }
                     *           ],
                     *           "reason": "salah ketik",
                     *           "why": "same_name"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicateOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    dismissDuplicate: {
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
                 *       "one_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "other_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["NotDuplicatesIn"];
            };
        };
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCustomerImports: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "added": 1,
                     *           "columns": [
                     *             {
                     *               "examples": [],
                     *               "field": "name",
                     *               "heading": "contoh",
                     *               "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *             }
                     *           ],
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "done": 1,
                     *           "ended_at": "2026-11-22T08:15:00Z",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "kept": 1,
                     *           "kept_because": [
                     *             {
                     *               "customers": 1,
                     *               "reason": "touched"
                     *             }
                     *           ],
                     *           "refused": 1,
                     *           "rows": 1,
                     *           "status": "draft",
                     *           "unchanged": 1,
                     *           "undone": 1,
                     *           "updated": 1
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createCustomerImport: {
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
                 *       "file": "Tanggal;No Struk;Total;No HP\n21/11/2026 14:30;0012;45.000;0812-3456-7890\n"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * @example Tanggal;No Struk;Total;No HP
                     *     21/11/2026 14:30;0012;45.000;0812-3456-7890
                     */
                    file: string;
                };
                /**
                 * @example Tanggal;No Struk;Total;No HP
                 *     21/11/2026 14:30;0012;45.000;0812-3456-7890
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "field": "name",
                 *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportColumnsIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    cancelCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    previewCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "errors": [
                     *         {
                     *           "detail": "contoh",
                     *           "line": 1,
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "examples": [
                     *         {
                     *           "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "fields": [
                     *             "contoh"
                     *           ],
                     *           "line": 1,
                     *           "name": "Bu Sari",
                     *           "outcome": "added",
                     *           "phone": "0812-3456-7890"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "remarks": [
                     *         {
                     *           "detail": "contoh",
                     *           "line": 1,
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "rows": 1,
                     *       "twice": 1,
                     *       "unchanged": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listRefusedImportRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "detail": "contoh",
                     *           "line": 1,
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportRemarkPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    startCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreed": [
                 *         {
                 *           "channel": "whatsapp",
                 *           "purpose": "care"
                 *         }
                 *       ],
                 *       "wording": "Saya mau menerima kabar lewat WhatsApp."
                 *     }
                 */
                "application/json": components["schemas"]["ImportStartIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    undoCustomerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "columns": [
                     *         {
                     *           "examples": [
                     *             "contoh"
                     *           ],
                     *           "field": "name",
                     *           "heading": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "done": 1,
                     *       "ended_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kept": 1,
                     *       "kept_because": [
                     *         {
                     *           "customers": 1,
                     *           "reason": "touched"
                     *         }
                     *       ],
                     *       "refused": 1,
                     *       "rows": 1,
                     *       "status": "draft",
                     *       "unchanged": 1,
                     *       "undone": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "email": null,
                 *       "notes": "Suka sabun lemon"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    adjustBalance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                 *       "amount": 45000,
                 *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "reason": "salah ketik"
                 *     }
                 */
                "application/json": components["schemas"]["AdjustIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 4,
                     *       "expiring": [
                     *         {
                     *           "amount": 45000,
                     *           "at": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "name": "Bu Sari",
                     *       "next_reward": {
                     *         "missing": 1,
                     *         "title": "Gratis 1 kopi"
                     *       },
                     *       "next_tier": {
                     *         "missing": 1,
                     *         "name": "Bu Sari"
                     *       },
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "rest": 1,
                     *       "rewards": [
                     *         {
                     *           "at": 1,
                     *           "cost": 1,
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi",
                     *           "why_not": "sold_out"
                     *         }
                     *       ],
                     *       "target": 5,
                     *       "tier": "contoh",
                     *       "unit": "stamp"
                     *     }
                     */
                    "application/json": components["schemas"]["BalanceOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listBalances: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveBonus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                 *       "activity": "contoh",
                 *       "id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "program_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["BonusIn"];
            };
        };
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "vouchers": []
                     *     }
                     */
                    "application/json": components["schemas"]["StampAnswer"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "vouchers": []
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll"
                     *     }
                     */
                    "application/json": components["schemas"]["CardOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "purpose": "service",
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveToCause: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                 *       "cause_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "points": 1,
                 *       "program_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["GiftIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": {
                     *         "balance": 4,
                     *         "expiring": [
                     *           {
                     *             "amount": 45000,
                     *             "at": "2026-11-22T08:15:00Z"
                     *           }
                     *         ],
                     *         "name": "Bu Sari",
                     *         "next_reward": {
                     *           "missing": 1,
                     *           "title": "Gratis 1 kopi"
                     *         },
                     *         "next_tier": {
                     *           "missing": 1,
                     *           "name": "Bu Sari"
                     *         },
                     *         "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "rest": 1,
                     *         "rewards": [
                     *           {
                     *             "at": 1,
                     *             "cost": 1,
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "title": "Gratis 1 kopi",
                     *             "why_not": "sold_out"
                     *           }
                     *         ],
                     *         "target": 5,
                     *         "tier": "contoh",
                     *         "unit": "stamp"
                     *       },
                     *       "cause": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "goal": 1,
                     *         "how": {
                     *           "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *           "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *         },
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "points_per_unit": 1,
                     *         "reached": 1,
                     *         "share": {
                     *           "basis_points": 1,
                     *           "of": "percent"
                     *         },
                     *         "so_far": {
                     *           "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *           "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *         },
                     *         "status": "active",
                     *         "story": "contoh",
                     *         "totals": {
                     *           "points": 1,
                     *           "rupiah": 1,
                     *           "units": 1,
                     *           "votes": 1
                     *         },
                     *         "unit": "contoh",
                     *         "votable": true
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "points": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GiftOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getHabits: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "favourites": [
                     *         {
                     *           "name": "Bu Sari",
                     *           "times": 1
                     *         }
                     *       ],
                     *       "hours": {
                     *         "since": 1,
                     *         "until": 1
                     *       },
                     *       "products": [
                     *         {
                     *           "expected": {
                     *             "earliest": "1990-05-17",
                     *             "every_days": 1,
                     *             "last_on": "1990-05-17",
                     *             "latest": "1990-05-17",
                     *             "on": "1990-05-17"
                     *           },
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "visit": {
                     *         "earliest": "1990-05-17",
                     *         "every_days": 1,
                     *         "last_on": "1990-05-17",
                     *         "latest": "1990-05-17",
                     *         "on": "1990-05-17"
                     *       },
                     *       "weekday": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Habits"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    mergeCustomer: {
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
                 *       "into": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["MergeIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "birthday": "1990-05-17",
                     *       "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "email": "sari@contoh.com",
                     *       "facts": {
                     *         "average": 1,
                     *         "days_since_last": 1,
                     *         "first_at": "2026-11-22T08:15:00Z",
                     *         "last_at": "2026-11-22T08:15:00Z",
                     *         "last_product": "contoh",
                     *         "purchases": 1,
                     *         "spend": 1,
                     *         "usual_interval_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "labels": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "language": "contoh",
                     *       "name": "Bu Sari",
                     *       "notes": "contoh",
                     *       "other_phones": [
                     *         "contoh"
                     *       ],
                     *       "phone": "0812-3456-7890",
                     *       "preferred_channel": "contoh",
                     *       "segments": [
                     *         {
                     *           "color": "#b07a12",
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ]
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "kind": "contoh",
                     *             "name": "Bu Sari"
                     *           },
                     *           "data": {},
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "note": "contoh",
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "type": "contoh"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                /** @description Only vouchers that can be used. */
                good?: boolean;
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "kind": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "redeemed_at": "2026-11-22T08:15:00Z",
                     *           "redeemed_sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "reserved_until": "2026-11-22T08:15:00Z",
                     *           "status": "good",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "value": 1,
                     *           "why_not": "contoh"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    claimReward: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "K7QM2XPA",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "how": "contoh",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "kind": "contoh",
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "redeemed_at": "2026-11-22T08:15:00Z",
                     *       "redeemed_sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reserved_until": "2026-11-22T08:15:00Z",
                     *       "status": "good",
                     *       "title": "Gratis 1 kopi",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "value": 1,
                     *       "why_not": "contoh"
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "status": "contoh",
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "status": "contoh",
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reason": "salah ketik",
                     *       "reason_text": "contoh",
                     *       "status": "contoh",
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    exportTable: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                table: "customers" | "sales" | "ledger" | "vouchers";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example null */
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                     *           "message": "contoh",
                     *           "reason": "salah ketik",
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    claimGreeting: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "campaign": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari"
                     *           },
                     *           "customer": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "name": "Bu Sari",
                     *             "phone": "0812-3456-7890"
                     *           },
                     *           "delivery_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "status": "contoh",
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "wa_url": "https://wa.me/6281234567890?text=Halo"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customers": 1,
                     *       "has_campaign": true,
                     *       "has_channel": true,
                     *       "has_program": true,
                     *       "last_seven_days": [
                     *         {
                     *           "day": "1990-05-17",
                     *           "revenue": 1,
                     *           "sales": 1
                     *         }
                     *       ],
                     *       "today": {
                     *         "new_customers": 1,
                     *         "returning_customers": 1,
                     *         "revenue": 1,
                     *         "rewards_redeemed": 1,
                     *         "sales": 1,
                     *         "stamps": 1
                     *       },
                     *       "waiting": {
                     *         "hand_queue": 1,
                     *         "unknown": 1
                     *       }
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
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Bu Sari",
                     *       "role": "contoh",
                     *       "shop_name": "Kopi Senja"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitedOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "color": "#b07a12",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Not required. The same key and body answer the first answer again.
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
                 *       "color": "#b07a12",
                 *       "name": "Bu Sari"
                 *     }
                 */
                "application/json": components["schemas"]["LabelIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "color": "#b07a12",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari"
                     *     }
                     */
                    "application/json": components["schemas"]["LabelOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "color": "#b07a12",
                 *       "name": "Bu Sari"
                 *     }
                 */
                "application/json": components["schemas"]["LabelPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "color": "#b07a12",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari"
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    labelCustomers: {
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
                 *       "add": [
                 *         "0195c0de-7a11-7000-8000-000000000001"
                 *       ],
                 *       "remove": [
                 *         "0195c0de-7a11-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LabelledIn"];
            };
        };
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api_key": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "permissions": [
                     *         "contoh"
                     *       ],
                     *       "role": "contoh",
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changePassword: {
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
                 *       "old_password": "contoh",
                 *       "password": "kopi-tiap-pagi"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "shop": {
                     *         "created_at": "2026-11-22T08:15:00Z",
                     *         "greet_per_day": 1,
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "join_url": "https://contoh.id/g/kopi-senja",
                     *         "locale": "contoh",
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "premium_spend": 1,
                     *         "premium_top_percent": 1,
                     *         "quiet_from": "21:00",
                     *         "quiet_until": "08:00",
                     *         "sandbox": true,
                     *         "sleeping_after_days": 1,
                     *         "slipping_percent": 1,
                     *         "slug": "kopi-senja",
                     *         "timezone": "Asia/Jakarta"
                     *       },
                     *       "staff": {
                     *         "email": "sari@contoh.com",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "phone": "0812-3456-7890",
                     *         "role": "contoh",
                     *         "status": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "archived": true,
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createOutlet: {
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
                 *       "name": "Bu Sari"
                 *     }
                 */
                "application/json": components["schemas"]["OutletIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari"
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outlet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "archived": true,
                 *       "name": "Bu Sari"
                 *     }
                 */
                "application/json": components["schemas"]["OutletPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari"
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                q?: string | null;
                category?: string | null;
                archived?: boolean;
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "archived": true,
                     *           "category": "contoh",
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "price": 1,
                     *           "sku": "KSG"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createProduct: {
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
                 *       "category": "Minuman",
                 *       "name": "Kopi susu",
                 *       "price": 18000,
                 *       "sku": "KSG"
                 *     }
                 */
                "application/json": components["schemas"]["ProductIn"];
            };
        };
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "category": "contoh",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "price": 1,
                     *       "sku": "KSG"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "category": "contoh",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "price": 1,
                     *       "sku": "KSG"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listProductCategories: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "count": 1,
                     *           "name": "Bu Sari"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["CategoryOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    importProducts: {
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
                 *       "dry_run": true,
                 *       "text": "Kopi susu;18000;Minuman"
                 *     }
                 */
                "application/json": components["schemas"]["ProductImportIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "errors": [
                     *         {
                     *           "detail": "contoh",
                     *           "line": 1
                     *         }
                     *       ],
                     *       "examples": [
                     *         {
                     *           "category": "contoh",
                     *           "line": 1,
                     *           "name": "Bu Sari",
                     *           "price": 1,
                     *           "price_before": 1,
                     *           "sku": "KSG"
                     *         }
                     *       ],
                     *       "unchanged": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProductImportOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": 20000
                 *     }
                 */
                "application/json": components["schemas"]["ProductPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "category": "contoh",
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "price": 1,
                     *       "sku": "KSG"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "bonuses": [
                     *             {
                     *               "first": "1990-05-17",
                     *               "last": "1990-05-17",
                     *               "percent": 101,
                     *               "when": "dates"
                     *             }
                     *           ],
                     *           "complications": {
                     *             "en": [],
                     *             "id": []
                     *           },
                     *           "created_at": "2026-11-22T08:15:00Z",
                     *           "earn": {
                     *             "minimum": 1,
                     *             "per": "visit",
                     *             "points": 1
                     *           },
                     *           "ends_on": "1990-05-17",
                     *           "expiry": {
                     *             "after": "months",
                     *             "months": 1,
                     *             "remind_days": 1
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "kind": "contoh",
                     *           "name": "Bu Sari",
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "audience": "contoh",
                     *               "cost": 1,
                     *               "how": "contoh",
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "kind": "contoh",
                     *               "left": 1,
                     *               "per_customer": 1,
                     *               "stock": 1,
                     *               "tier": "contoh",
                     *               "title": "Gratis 1 kopi",
                     *               "valid_days": 1,
                     *               "value": 1
                     *             }
                     *           ],
                     *           "sentence": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "starts_on": "1990-05-17",
                     *           "status": "contoh",
                     *           "tiers": {
                     *             "by": "spend",
                     *             "levels": [],
                     *             "months": 1
                     *           }
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
            500: components["responses"]["Error500"];
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
                 *       "earn": {
                 *         "per": "visit"
                 *       },
                 *       "kind": "stamp",
                 *       "name": "Beli 5 gratis 1",
                 *       "rewards": [
                 *         {
                 *           "at": 5,
                 *           "kind": "free_product",
                 *           "title": "Gratis 1 kopi",
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bonuses": [
                     *         {
                     *           "first": "1990-05-17",
                     *           "last": "1990-05-17",
                     *           "percent": 101,
                     *           "when": "dates"
                     *         }
                     *       ],
                     *       "complications": {
                     *         "en": [
                     *           "contoh"
                     *         ],
                     *         "id": [
                     *           "contoh"
                     *         ]
                     *       },
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "earn": {
                     *         "minimum": 1,
                     *         "per": "visit",
                     *         "points": 1
                     *       },
                     *       "ends_on": "1990-05-17",
                     *       "expiry": {
                     *         "after": "months",
                     *         "months": 1,
                     *         "remind_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kind": "contoh",
                     *       "name": "Bu Sari",
                     *       "rewards": [
                     *         {
                     *           "at": 1,
                     *           "audience": "contoh",
                     *           "cost": 1,
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "kind": "contoh",
                     *           "left": 1,
                     *           "per_customer": 1,
                     *           "stock": 1,
                     *           "tier": "contoh",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_days": 1,
                     *           "value": 1
                     *         }
                     *       ],
                     *       "sentence": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "starts_on": "1990-05-17",
                     *       "status": "contoh",
                     *       "tiers": {
                     *         "by": "spend",
                     *         "levels": [
                     *           {
                     *             "at": 1,
                     *             "name": "Bu Sari",
                     *             "percent": 100
                     *           }
                     *         ],
                     *         "months": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    previewProgram: {
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
                 *       "balance": 4,
                 *       "buyer": {
                 *         "birthday": true,
                 *         "first_purchase": true,
                 *         "referred": true,
                 *         "tier": "contoh"
                 *       },
                 *       "program": {
                 *         "earn": {
                 *           "per": "visit"
                 *         },
                 *         "kind": "stamp",
                 *         "name": "Beli 5 gratis 1",
                 *         "rewards": [
                 *           {
                 *             "at": 5,
                 *             "kind": "free_product",
                 *             "title": "Gratis 1 kopi",
                 *             "valid_days": 30
                 *           }
                 *         ]
                 *       },
                 *       "sale": {
                 *         "amount": 45000,
                 *         "items": [
                 *           {
                 *             "name": "Bu Sari",
                 *             "product_id": "0195c0de-7a11-7000-8000-000000000001",
                 *             "quantity": 2
                 *           }
                 *         ],
                 *         "occurred_at": "2026-11-22T08:15:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProgramPreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 45000,
                     *       "balance": 4,
                     *       "complications": {
                     *         "en": [
                     *           "contoh"
                     *         ],
                     *         "id": [
                     *           "contoh"
                     *         ]
                     *       },
                     *       "rest": 1,
                     *       "rewards": [
                     *         "contoh"
                     *       ],
                     *       "sentence": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "unit": "stamp",
                     *       "why": [
                     *         {
                     *           "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *           "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramPreviewOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bonuses": [
                     *         {
                     *           "first": "1990-05-17",
                     *           "last": "1990-05-17",
                     *           "percent": 101,
                     *           "when": "dates"
                     *         }
                     *       ],
                     *       "complications": {
                     *         "en": [
                     *           "contoh"
                     *         ],
                     *         "id": [
                     *           "contoh"
                     *         ]
                     *       },
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "earn": {
                     *         "minimum": 1,
                     *         "per": "visit",
                     *         "points": 1
                     *       },
                     *       "ends_on": "1990-05-17",
                     *       "expiry": {
                     *         "after": "months",
                     *         "months": 1,
                     *         "remind_days": 1
                     *       },
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "kind": "contoh",
                     *       "name": "Bu Sari",
                     *       "rewards": [
                     *         {
                     *           "at": 1,
                     *           "audience": "contoh",
                     *           "cost": 1,
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "kind": "contoh",
                     *           "left": 1,
                     *           "per_customer": 1,
                     *           "stock": 1,
                     *           "tier": "contoh",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_days": 1,
                     *           "value": 1
                     *         }
                     *       ],
                     *       "sentence": {
                     *         "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *         "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *       },
                     *       "starts_on": "1990-05-17",
                     *       "status": "contoh",
                     *       "tiers": {
                     *         "by": "spend",
                     *         "levels": [
                     *           {
                     *             "at": 1,
                     *             "name": "Bu Sari",
                     *             "percent": 100
                     *           }
                     *         ],
                     *         "months": 1
                     *       }
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "causes": [
                     *         {
                     *           "given": 1,
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true,
                     *           "voted": true
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "invitation": {
                     *         "text": "Halo {nama|Kak}, apa kabar?",
                     *         "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "shop": {
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja"
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "kind": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "redeemed_at": "2026-11-22T08:15:00Z",
                     *           "status": "good",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "value": 1,
                     *           "why_not": "contoh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberCard"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "purpose": "service",
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "causes": [
                     *         {
                     *           "given": 1,
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true,
                     *           "voted": true
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "invitation": {
                     *         "text": "Halo {nama|Kak}, apa kabar?",
                     *         "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "shop": {
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja"
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "kind": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "redeemed_at": "2026-11-22T08:15:00Z",
                     *           "status": "good",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "value": 1,
                     *           "why_not": "contoh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberCard"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveFromCard: {
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
                 *       "cause_id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "id": "0195c0de-7a11-7000-8000-000000000001",
                 *       "points": 1,
                 *       "program_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["GiftIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "causes": [
                     *         {
                     *           "given": 1,
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true,
                     *           "voted": true
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "invitation": {
                     *         "text": "Halo {nama|Kak}, apa kabar?",
                     *         "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "shop": {
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja"
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "kind": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "redeemed_at": "2026-11-22T08:15:00Z",
                     *           "status": "good",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "value": 1,
                     *           "why_not": "contoh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberCard"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    voteForCause: {
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
                 *       "cause_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["VoteIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "balance": 4,
                     *           "expiring": [
                     *             {
                     *               "amount": 45000,
                     *               "at": "2026-11-22T08:15:00Z"
                     *             }
                     *           ],
                     *           "name": "Bu Sari",
                     *           "next_reward": {
                     *             "missing": 1,
                     *             "title": "Gratis 1 kopi"
                     *           },
                     *           "next_tier": {
                     *             "missing": 1,
                     *             "name": "Bu Sari"
                     *           },
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "rest": 1,
                     *           "rewards": [
                     *             {
                     *               "at": 1,
                     *               "cost": 1,
                     *               "id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "title": "Gratis 1 kopi",
                     *               "why_not": "sold_out"
                     *             }
                     *           ],
                     *           "target": 5,
                     *           "tier": "contoh",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "causes": [
                     *         {
                     *           "given": 1,
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true,
                     *           "voted": true
                     *         }
                     *       ],
                     *       "code": "K7QM2XPA",
                     *       "consents": [
                     *         {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "channel": "contoh",
                     *           "granted": true,
                     *           "purpose": "contoh",
                     *           "source": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "customer": {
                     *         "name": "Bu Sari"
                     *       },
                     *       "invitation": {
                     *         "text": "Halo {nama|Kak}, apa kabar?",
                     *         "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *       },
                     *       "shop": {
                     *         "mission": "contoh",
                     *         "name": "Bu Sari",
                     *         "slug": "kopi-senja"
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "how": "contoh",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "issued_at": "2026-11-22T08:15:00Z",
                     *           "kind": "contoh",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "redeemed_at": "2026-11-22T08:15:00Z",
                     *           "status": "good",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z",
                     *           "value": 1,
                     *           "why_not": "contoh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberCard"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "causes": [
                     *         {
                     *           "goal": 1,
                     *           "how": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "points_per_unit": 1,
                     *           "reached": 1,
                     *           "so_far": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           },
                     *           "status": "active",
                     *           "story": "contoh",
                     *           "totals": {
                     *             "points": 1,
                     *             "rupiah": 1,
                     *             "units": 1,
                     *             "votes": 1
                     *           },
                     *           "unit": "contoh",
                     *           "votable": true
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
                     *           "channel": "contoh",
                     *           "purpose": "contoh",
                     *           "wording": "Saya mau menerima kabar lewat WhatsApp."
                     *         }
                     *       ],
                     *       "join_url": "https://contoh.id/g/kopi-senja",
                     *       "mission": "contoh",
                     *       "name": "Bu Sari",
                     *       "policies": [
                     *         {
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "title": "Gratis 1 kopi"
                     *         }
                     *       ],
                     *       "programs": [
                     *         {
                     *           "kind": "contoh",
                     *           "name": "Bu Sari",
                     *           "sentence": {
                     *             "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *             "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *           }
                     *         }
                     *       ],
                     *       "slug": "kopi-senja"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicShopOut"];
                };
            };
            400: components["responses"]["Error400"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                 *       "consents": [
                 *         {
                 *           "channel": "whatsapp",
                 *           "granted": true,
                 *           "purpose": "offers"
                 *         }
                 *       ],
                 *       "name": "Bu Sari",
                 *       "phone": "0812-3456-7890"
                 *     }
                 */
                "application/json": components["schemas"]["JoinIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listSales: {
        parameters: {
            query?: {
                customer_id?: string | null;
                day?: string | null;
                staff_id?: string | null;
                outlet_id?: string | null;
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 45000,
                     *           "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "customer_name": "contoh",
                     *           "external_ref": "POS-7-000123",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "items": [
                     *             {
                     *               "name": "Bu Sari",
                     *               "product_id": "0195c0de-7a11-7000-8000-000000000001",
                     *               "quantity": 2,
                     *               "sku": "KSG",
                     *               "unit_price": 18000
                     *             }
                     *           ],
                     *           "may_void": true,
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "recorded_at": "2026-11-22T08:15:00Z",
                     *           "recorded_by": {
                     *             "id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "kind": "contoh",
                     *             "name": "Bu Sari"
                     *           },
                     *           "status": "recorded",
                     *           "void": {
                     *             "at": "2026-11-22T08:15:00Z",
                     *             "reason": "salah ketik"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["SaleRowPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    recordSale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                 *       "amount": 45000,
                 *       "customer": {
                 *         "name": "Bu Sari",
                 *         "phone": "0812-3456-7890"
                 *       },
                 *       "external_ref": "POS-7-000123",
                 *       "items": [
                 *         {
                 *           "name": "Kopi susu gula aren",
                 *           "quantity": 2,
                 *           "sku": "KSG",
                 *           "unit_price": 18000
                 *         }
                 *       ],
                 *       "occurred_at": "2026-11-22T08:15:00Z",
                 *       "outlet_id": null
                 *     }
                 */
                "application/json": components["schemas"]["SaleIn"];
            };
        };
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "redeemed": [],
                     *       "sale": {
                     *         "amount": 45000,
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "external_ref": "POS-7-000123",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "items": [
                     *           {
                     *             "name": "Kopi susu gula aren",
                     *             "product_id": null,
                     *             "quantity": 2,
                     *             "sku": "KSG",
                     *             "unit_price": 18000
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": null,
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "status": "recorded",
                     *         "void": null
                     *       },
                     *       "vouchers": [],
                     *       "withheld": null
                     *     }
                     */
                    "application/json": components["schemas"]["SaleAnswer"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "redeemed": [],
                     *       "sale": {
                     *         "amount": 45000,
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "external_ref": "POS-7-000123",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "items": [
                     *           {
                     *             "name": "Kopi susu gula aren",
                     *             "product_id": null,
                     *             "quantity": 2,
                     *             "sku": "KSG",
                     *             "unit_price": 18000
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": null,
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "status": "recorded",
                     *         "void": null
                     *       },
                     *       "vouchers": [],
                     *       "withheld": null
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    importSales: {
        parameters: {
            query?: {
                /** @description Which till the file is from. */
                till?: string;
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "Tanggal;No Struk;Total;No HP\n21/11/2026 14:30;0012;45.000;0812-3456-7890\n"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * @example Tanggal;No Struk;Total;No HP
                     *     21/11/2026 14:30;0012;45.000;0812-3456-7890
                     */
                    file: string;
                };
                /**
                 * @example Tanggal;No Struk;Total;No HP
                 *     21/11/2026 14:30;0012;45.000;0812-3456-7890
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 45000,
                     *       "columns": {},
                     *       "customers_new": 1,
                     *       "earned": [
                     *         {
                     *           "amount": 45000,
                     *           "name": "Bu Sari",
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "elsewhere": [
                     *         {
                     *           "sales": 1,
                     *           "till": "contoh"
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "detail": "contoh",
                     *           "line": 1,
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "examples": [
                     *         {
                     *           "amount": 45000,
                     *           "items": [
                     *             "contoh"
                     *           ],
                     *           "line": 1,
                     *           "name": "Bu Sari",
                     *           "occurred_at": "2026-11-22T08:15:00Z",
                     *           "phone": "0812-3456-7890",
                     *           "receipt": "contoh"
                     *         }
                     *       ],
                     *       "heading": "contoh",
                     *       "known": 1,
                     *       "left_out": 1,
                     *       "new": 1,
                     *       "nobody": 1,
                     *       "sales": 1,
                     *       "still_recorded": [
                     *         {
                     *           "amount": 45000,
                     *           "detail": "contoh",
                     *           "line": 1,
                     *           "sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "text": "Halo {nama|Kak}, apa kabar?"
                     *         }
                     *       ],
                     *       "vouchers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SalesImported"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listImportTills: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "till": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportTillPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    previewSale: {
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
                 *       "amount": 45000,
                 *       "customer": {
                 *         "name": "Bu Sari",
                 *         "phone": "0812-3456-7890"
                 *       },
                 *       "external_ref": "POS-7-000123",
                 *       "items": [
                 *         {
                 *           "name": "Kopi susu gula aren",
                 *           "quantity": 2,
                 *           "sku": "KSG",
                 *           "unit_price": 18000
                 *         }
                 *       ],
                 *       "occurred_at": "2026-11-22T08:15:00Z",
                 *       "outlet_id": null
                 *     }
                 */
                "application/json": components["schemas"]["SaleIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "target": 5,
                     *           "unit": "stamp",
                     *           "why": [
                     *             {
                     *               "en": "Every visit earns 1 stamp; stamp 5: gratis 1 kopi.",
                     *               "id": "Tiap belanja dapat 1 stempel; stempel ke-5 gratis 1 kopi."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redeemed": [
                     *         {
                     *           "title": "Gratis 1 kopi"
                     *         }
                     *       ],
                     *       "vouchers": [
                     *         {
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "withheld": "daily_limit_reached"
                     *     }
                     */
                    "application/json": components["schemas"]["SalePreview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "redeemed": [],
                     *       "sale": {
                     *         "amount": 45000,
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "external_ref": "POS-7-000123",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "items": [
                     *           {
                     *             "name": "Kopi susu gula aren",
                     *             "product_id": null,
                     *             "quantity": 2,
                     *             "sku": "KSG",
                     *             "unit_price": 18000
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": null,
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "status": "recorded",
                     *         "void": null
                     *       },
                     *       "vouchers": [],
                     *       "withheld": null
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getSaleRecord: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "may_void": true,
                     *       "recorded_by": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "kind": "contoh",
                     *         "name": "Bu Sari"
                     *       },
                     *       "redeemed": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi"
                     *         }
                     *       ],
                     *       "sale": {
                     *         "amount": 45000,
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "external_ref": "POS-7-000123",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "items": [
                     *           {
                     *             "name": "Bu Sari",
                     *             "product_id": "0195c0de-7a11-7000-8000-000000000001",
                     *             "quantity": 2,
                     *             "sku": "KSG",
                     *             "unit_price": 18000
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "status": "recorded",
                     *         "void": {
                     *           "at": "2026-11-22T08:15:00Z",
                     *           "reason": "salah ketik"
                     *         }
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ],
                     *       "withheld": "daily_limit_reached"
                     *     }
                     */
                    "application/json": components["schemas"]["SaleRecord"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    voidSale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "redeemed": [],
                     *       "sale": {
                     *         "amount": 45000,
                     *         "customer_id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "external_ref": "POS-7-000123",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "items": [
                     *           {
                     *             "name": "Kopi susu gula aren",
                     *             "product_id": null,
                     *             "quantity": 2,
                     *             "sku": "KSG",
                     *             "unit_price": 18000
                     *           }
                     *         ],
                     *         "occurred_at": "2026-11-22T08:15:00Z",
                     *         "outlet_id": null,
                     *         "recorded_at": "2026-11-22T08:15:00Z",
                     *         "status": "recorded",
                     *         "void": null
                     *       },
                     *       "vouchers": [],
                     *       "withheld": null
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    openSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "last_sale_at": "2026-11-22T08:15:00Z",
                     *       "name": "Bu Sari",
                     *       "sales": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "last_sale_at": "2026-11-22T08:15:00Z",
                     *       "name": "Bu Sari",
                     *       "sales": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    resetSandbox: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "last_sale_at": "2026-11-22T08:15:00Z",
                     *       "name": "Bu Sari",
                     *       "sales": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "color": "#b07a12",
                     *           "count": 1,
                     *           "key": "contoh",
                     *           "name": "Bu Sari",
                     *           "or_more": true,
                     *           "own": true,
                     *           "rule": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentRowPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createSegment: {
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
                 *       "color": "#b07a12",
                 *       "name": "Bu Sari",
                 *       "rules": {
                 *         "is": "all",
                 *         "rules": [
                 *           {
                 *             "is": "all",
                 *             "rules": []
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "color": "#b07a12",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "rule": "contoh",
                     *       "rules": {
                     *         "is": "all",
                     *         "rules": [
                     *           {
                     *             "is": "all",
                     *             "rules": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSegment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    previewSegment: {
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
                 *       "rules": {
                 *         "is": "all",
                 *         "rules": [
                 *           {
                 *             "is": "all",
                 *             "rules": []
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RulesIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "examples": [
                     *         {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "reason": "salah ketik"
                     *         }
                     *       ],
                     *       "or_more": true,
                     *       "rule": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["SegmentPreview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "color": "#b07a12",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "rule": "contoh",
                     *       "rules": {
                     *         "is": "all",
                     *         "rules": [
                     *           {
                     *             "is": "all",
                     *             "rules": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSegment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    deleteSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    updateSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "#b07a12",
                 *       "name": "Bu Sari",
                 *       "rules": {
                 *         "is": "all",
                 *         "rules": [
                 *           {
                 *             "is": "all",
                 *             "rules": []
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "color": "#b07a12",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "rule": "contoh",
                     *       "rules": {
                     *         "is": "all",
                     *         "rules": [
                     *           {
                     *             "is": "all",
                     *             "rules": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSegment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "greet_per_day": 1,
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "join_url": "https://contoh.id/g/kopi-senja",
                     *       "locale": "contoh",
                     *       "mission": "contoh",
                     *       "name": "Bu Sari",
                     *       "premium_spend": 1,
                     *       "premium_top_percent": 1,
                     *       "quiet_from": "21:00",
                     *       "quiet_until": "08:00",
                     *       "sandbox": true,
                     *       "sleeping_after_days": 1,
                     *       "slipping_percent": 1,
                     *       "slug": "kopi-senja",
                     *       "timezone": "Asia/Jakarta"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-22T08:15:00Z",
                     *       "greet_per_day": 1,
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "join_url": "https://contoh.id/g/kopi-senja",
                     *       "locale": "contoh",
                     *       "mission": "contoh",
                     *       "name": "Bu Sari",
                     *       "premium_spend": 1,
                     *       "premium_top_percent": 1,
                     *       "quiet_from": "21:00",
                     *       "quiet_until": "08:00",
                     *       "sandbox": true,
                     *       "sleeping_after_days": 1,
                     *       "slipping_percent": 1,
                     *       "slug": "kopi-senja",
                     *       "timezone": "Asia/Jakarta"
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "email": "sari@contoh.com",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari",
                     *           "phone": "0812-3456-7890",
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_at": "2026-11-22T08:15:00Z",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "name": "Bu Sari",
                     *       "phone": "0812-3456-7890",
                     *       "role": "contoh",
                     *       "url": "https://contoh.id/undangan/Q2hvY29sYXRlQ29va2ll"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listRoles: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "permissions": [
                     *             "contoh"
                     *           ],
                     *           "role": "contoh"
                     *         }
                     *       ],
                     *       "next_cursor": "contoh"
                     *     }
                     */
                    "application/json": components["schemas"]["RoleOutPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveStamps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                 *       "count": 1,
                 *       "customer_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["StampIn"];
            };
        };
        responses: {
            /** @description It was there already; this is what was made then */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "vouchers": []
                     *     }
                     */
                    "application/json": components["schemas"]["StampAnswer"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "vouchers": []
                     *     }
                     */
                    "application/json": components["schemas"]["StampAnswer"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    getStamps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stamp_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 45000,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "may_void": true,
                     *       "note": "contoh",
                     *       "occurred_at": "2026-11-22T08:15:00Z",
                     *       "outlet_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "recorded_at": "2026-11-22T08:15:00Z",
                     *       "recorded_by": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "kind": "contoh",
                     *         "name": "Bu Sari"
                     *       },
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "status": "recorded",
                     *       "void": {
                     *         "at": "2026-11-22T08:15:00Z",
                     *         "reason": "salah ketik"
                     *       },
                     *       "vouchers": [
                     *         {
                     *           "code": "K7QM2XPA",
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "title": "Gratis 1 kopi",
                     *           "valid_until": "2026-11-22T08:15:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StampRecord"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    voidStamps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": {
                     *         "card_url": "https://contoh.id/k/Q2hvY29sYXRlQ29va2ll",
                     *         "id": "0195c0de-7a11-7000-8000-000000000002",
                     *         "name": "Bu Sari",
                     *         "new": true
                     *       },
                     *       "earned": [
                     *         {
                     *           "amount": 1,
                     *           "balance": 4,
                     *           "program_id": "0195c0de-7a11-7000-8000-000000000003",
                     *           "target": 5,
                     *           "unit": "stamp"
                     *         }
                     *       ],
                     *       "stamp_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "vouchers": []
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description How many to a page. */
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "contoh",
                     *           "purpose": "contoh",
                     *           "segment": "contoh",
                     *           "subject": "contoh",
                     *           "text": "Halo {nama|Kak}, apa kabar?",
                     *           "title": "Gratis 1 kopi"
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
            500: components["responses"]["Error500"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "K7QM2XPA",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "how": "contoh",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "kind": "contoh",
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "redeemed_at": "2026-11-22T08:15:00Z",
                     *       "redeemed_sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reserved_until": "2026-11-22T08:15:00Z",
                     *       "status": "good",
                     *       "title": "Gratis 1 kopi",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "value": 1,
                     *       "why_not": "contoh"
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
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    redeemVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API keys must send one (`400 idempotency_key_required`); signed-in staff may. The same key and body answer the first answer again.
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "K7QM2XPA",
                     *       "customer": {
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "name": "Bu Sari"
                     *       },
                     *       "how": "contoh",
                     *       "id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "issued_at": "2026-11-22T08:15:00Z",
                     *       "kind": "contoh",
                     *       "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "redeemed_at": "2026-11-22T08:15:00Z",
                     *       "redeemed_sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "reserved_until": "2026-11-22T08:15:00Z",
                     *       "status": "good",
                     *       "title": "Gratis 1 kopi",
                     *       "valid_until": "2026-11-22T08:15:00Z",
                     *       "value": 1,
                     *       "why_not": "contoh"
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
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    reserveVoucher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "minutes": 1,
                 *       "pin": "contoh",
                 *       "reservation_id": "0195c0de-7a11-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["ReserveIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reservation_id": "0195c0de-7a11-7000-8000-000000000001",
                     *       "until": "2026-11-22T08:15:00Z",
                     *       "voucher": {
                     *         "code": "K7QM2XPA",
                     *         "customer": {
                     *           "id": "0195c0de-7a11-7000-8000-000000000001",
                     *           "name": "Bu Sari"
                     *         },
                     *         "how": "contoh",
                     *         "id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "issued_at": "2026-11-22T08:15:00Z",
                     *         "kind": "contoh",
                     *         "program_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "redeemed_at": "2026-11-22T08:15:00Z",
                     *         "redeemed_sale_id": "0195c0de-7a11-7000-8000-000000000001",
                     *         "reserved_until": "2026-11-22T08:15:00Z",
                     *         "status": "good",
                     *         "title": "Gratis 1 kopi",
                     *         "valid_until": "2026-11-22T08:15:00Z",
                     *         "value": 1,
                     *         "why_not": "contoh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReservationOut"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    releaseVoucher: {
        parameters: {
            query: {
                reservation_id: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing more to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
}
