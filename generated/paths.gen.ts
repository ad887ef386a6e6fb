// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export interface paths {
    "/api/fast/creation/model/params": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the styles of Quick Create
         * @description Lists the model styles that a Quick Create app offers. To use one, put its LoRA file into the node input of type LORA,
         *     its weight into the strength input, its trigger into the trigger-text input and its content into the text input of
         *     `POST /task/openapi/quick-ai-app/run`.
         *
         *     Confidence: documented by the vendor; no client is known to call it.
         */
        post: operations["listQuickCreateStyles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi/getJsonApiFormat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the JSON of a workflow
         * @description Returns a saved workflow in ComfyUI's API format: what you need to know which nodes and inputs you can replace. The
         *     workflow must have been saved and have run once on the site.
         *
         *     Confidence: documented by the vendor and used by its own clients.
         */
        post: operations["getWorkflowJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi/getLoraUploadUrl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to upload a LoRA to
         * @description Returns a signed address for a LoRA of your own. Send the raw bytes there with PUT, `Content-Type:
         *     application/octet-stream` and no key; 200 means stored, and the storage reports errors as XML. In a workflow only the
         *     node RHLoraLoader sees the file, by its input file_name. Files are told apart by their MD5.
         *
         *     Confidence: documented by the vendor; the name of the node's input was found by a third party in live use.
         */
        post: operations["getLoraUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webapp/apiCallDemo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the inputs of an AI app
         * @description Describes an AI app: which inputs can be replaced, with their present values, and what the app is. The app must have
         *     run once on the site. The key travels in the query string, where logs and proxies see it: call this from a server.
         *
         *     Confidence: documented by the vendor and used by its own clients.
         */
        get: operations["getAppInputs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/aiapp/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List AI apps
         * @description Lists published AI apps. The answer has no field for the id of an app: read it from the path
         *     `/run/ai-app/{id}` inside invokeExample, as the vendor's own client does. That client sends the key without the word
         *     Bearer; whether the usual header works too is not known.
         *
         *     Confidence: used by the vendor's own client, not documented.
         */
        post: operations["listApps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/api-key/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of the account
         * @description Lists the API keys of the account with their quotas. The keys themselves are masked.
         *
         *     Confidence: not in the documentation at hand; third parties report that it works.
         */
        get: operations["listApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an asset
         * @description Keeps a picture, video or sound for use as a reference in Seedance 2.0 models, whose media fields take it as
         *     `asset://` followed by its id. The file is checked first: query the asset every few seconds until its status is a
         *     ready one. The vendor's client gives a picture or a sound 180 seconds for that, a video 300.
         *
         *     Its client also checks files before it sends them. Pictures: 300 to 6000 pixels a side, width to height from 0.4
         *     to 2.5, up to 10 MB. Video: 2 to 15 seconds, 24 to 60 frames a second, up to 50 MB, the same sides and ratios, and an
         *     area between 640 x 640 and 834 x 1112 pixels. Sound: 2 to 15 seconds, up to 15 MB and 48 kHz.
         *
         *     Confidence: used by the vendor's own client, in a node it publishes; not documented.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an asset
         * @description Removes an asset.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["deleteAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/groups/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group of assets
         * @description Makes a group. Every asset belongs to one, so start here.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["createAssetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/groups/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a group of assets
         * @description Removes a group. What happens to assets that are still in it is not known.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["deleteAssetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/groups/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List groups of assets
         * @description Lists the groups of the account, page by page.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["listAssetGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/groups/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a group of assets
         * @description Shows a group and how many assets it holds.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["getAssetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/groups/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a group of assets
         * @description Gives a group another name or description.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["updateAssetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List assets
         * @description Lists the assets of the account, page by page.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["listAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an asset
         * @description Tells whether an asset is ready, and where a preview of it is.
         *
         *     Confidence: used by the vendor's own client, in a node it publishes; not documented.
         */
        post: operations["getAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/assets/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename an asset
         * @description Gives an asset another name.
         *
         *     Confidence: present in the code of the vendor's own client, which offers no node for it; not documented.
         */
        post: operations["updateAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/media/upload/binary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores one file for use as an input. `download_url` goes into the media fields of model endpoints and works for a
         *     day; `fileName` goes into the nodes of workflows and AI apps. Accepts JPG, PNG and WEBP pictures, MP3, WAV and FLAC
         *     audio, MP4, AVI, MOV and MKV video, and ZIP archives of pictures. The size limit is not published.
         *
         *     Confidence: documented by the vendor and used by its own clients.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/price-preview/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what a model call would cost
         * @description Takes the input of a model endpoint and answers with its price for this account. It starts no task, so it also tells
         *     whether the input is acceptable. A price of 0 need not mean free for models that are billed by tokens, and for
         *     some models the amount is the price of one second.
         *
         *     Confidence: not in the documentation at hand; third parties report that it works.
         */
        post: operations["previewPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a task
         * @description Tells how far a task is and, once it has succeeded, where its outputs are. Serves tasks of every origin: models,
         *     workflows and AI apps. Ask every few seconds; an error code without a final status may concern the query rather
         *     than the task.
         *
         *     Confidence: documented by the vendor and used by its own clients, which ask every five seconds.
         */
        post: operations["queryTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/queue/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the load of the key
         * @description Tells how many tasks the key runs and how many it may run at once. It costs nothing and starts nothing, which makes
         *     it the cheapest way to find out whether a key is valid on a site.
         *
         *     Confidence: not in the documentation at hand; several third parties report that it works.
         */
        get: operations["getQueueStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/resource/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search model files
         * @description Searches the public library of checkpoints, LoRAs and other model files. A record's nodeModelName is the value to put
         *     into the loader node of a workflow.
         *
         *     Confidence: not in the documentation at hand; third parties report that it works.
         */
        post: operations["listResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/rhart-image-g-1.5/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * GPT Image 1.5, edit (channel, low price)
         * @deprecated
         * @description Changes one or two pictures as a written instruction says, keeping what the instruction does not mention.
         *     The low-price channel costs less than the official one and fails more often. Withdrawn by the vendor; use GPT Image 2.
         */
        post: operations["gptImage15EditChannelLowPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/rhart-image-g-2-official/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * GPT Image 2, text to image (official stable)
         * @description Draws a picture from a written description, with legible lettering and up to 4k on the long side.
         *     The official-stable channel is backed by the model's own provider.
         */
        post: operations["gptImage2TextToImageOfficialStable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/rhart-image-g/image-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grok image, image to image (channel, low price)
         * @description Redraws a sketch or a photo in another style while its layout stays recognisable.
         *     The low-price channel costs less than the official one and fails more often.
         */
        post: operations["grokImageImageToImageChannelLowPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/rhart-image-x-official/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grok Imagine Image, text to image (official stable)
         * @description Draws a detailed picture from a plain description, in eleven aspect ratios.
         *     The official-stable channel is backed by the model's own provider.
         */
        post: operations["grokImagineImageTextToImageOfficialStable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/rhart-video-g-official/image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grok Imagine, image to video (official stable)
         * @description Brings a still picture to life as a short clip with matching sound.
         *     The official-stable channel is backed by the model's own provider.
         */
        post: operations["grokImagineImageToVideoOfficialStable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/run/ai-app/{webappId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an AI app
         * @description Runs a published AI app with the inputs you replace, and answers with a task for `POST /openapi/v2/query`. Take the
         *     inputs from `GET /api/webapp/apiCallDemo`. An app that is unknown, or belongs to the other site, is code 901.
         *
         *     Confidence: documented by the vendor, on a page the site makes for each app.
         */
        post: operations["runApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/v2/run/workflow/{workflowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow
         * @description Runs a saved ComfyUI workflow, with the inputs you replace, and answers with a task for `POST /openapi/v2/query`. The
         *     workflow must have been saved and have run once to its end on the site. A rejection carries a v2 code, or a v1 code
         *     in errorCode or in an envelope.
         *
         *     Confidence: the path is documented by the vendor; workflow and accessPassword come from third parties alone.
         */
        post: operations["runWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/ai-app/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an AI app (v1)
         * @description Runs a published AI app with the inputs you replace, and answers with a task. Only inputs that the app exposes can
         *     be replaced; take them from `GET /api/webapp/apiCallDemo`. The newer `POST /openapi/v2/run/ai-app/{webappId}` does the
         *     same. Outputs of apps carry no workflow in their metadata.
         *
         *     Confidence: documented by the vendor and used by its own clients; accessPassword comes from third parties alone.
         */
        post: operations["startAppTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a task
         * @description Stops a task of a workflow or an AI app, whether it is queued or running. Afterwards v1 outputs answer with code 805
         *     and the v2 query with status CANCEL. What happens to a task that has finished, and whether a cancelled one is charged,
         *     is not known; nor is it known whether tasks of model endpoints can be cancelled.
         *
         *     Confidence: documented by the vendor for ComfyUI tasks.
         */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a workflow (v1)
         * @description Runs a saved ComfyUI workflow, with the inputs you replace, and answers with a task. The workflow must have been
         *     saved and have run once to its end on the site. The newer `POST /openapi/v2/run/workflow/{workflowId}` does the
         *     same; only this one is documented field by field and answers with the progress socket.
         *
         *     Confidence: documented by the vendor and used by its own clients.
         */
        post: operations["createWorkflowTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/getWebhookDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a webhook delivery
         * @description Shows what was delivered to the webhook of a task, and how the receiver answered. Whether this serves tasks of the
         *     v2 endpoints is not known.
         *
         *     Confidence: documented by the vendor; the failure was reported by a third party.
         */
        post: operations["getWebhookDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the outputs of a task (v1)
         * @deprecated
         * @description Reports the outputs of a workflow or AI-app task. Here `code` is the state: 0 with a list means finished, 0 with null
         *     not started yet, 813 queued, 804 running, 805 failed or cancelled. Superseded by `POST /openapi/v2/query`; still the
         *     way to the progress socket of a running task.
         *
         *     Confidence: documented by the vendor and used by its own clients, deprecated in its newest documentation.
         */
        post: operations["getTaskOutputs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/quick-ai-app/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Quick Create
         * @description Runs a Quick Create app and answers with a task. Unlike elsewhere, every item of nodeInfoList must be complete. The
         *     styles of `POST /api/fast/creation/model/params` give the values of the style inputs.
         *
         *     Confidence: documented by the vendor; no client is known to call it.
         */
        post: operations["startQuickCreateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/retryWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a webhook again
         * @description Sends a webhook event once more, to the same address or another one. The id of the event comes from
         *     `POST /task/openapi/getWebhookDetail`. Which code an unknown event gets is not known.
         *
         *     Confidence: documented by the vendor.
         */
        post: operations["resendWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the status of a task (v1)
         * @deprecated
         * @description Tells in one word how far a task is. A task that failed is reported with code 0 as well. Superseded by
         *     `POST /openapi/v2/query`, which serves tasks of every origin and brings the results along.
         *
         *     Confidence: documented by the vendor, deprecated in its newest documentation.
         */
        post: operations["getTaskStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/openapi/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file (legacy)
         * @deprecated
         * @description Stores a file of up to 30 MB for the nodes of workflows and AI apps. The file gets no address, so model endpoints cannot
         *     use it. Superseded by `POST /openapi/v2/media/upload/binary`.
         *
         *     Confidence: documented by the vendor and still used by its own clients, deprecated in its newest documentation.
         */
        post: operations["uploadResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uc/openapi/accountStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the balance of the account
         * @description Tells how many coins and how much money the account has, how many tasks it runs, and which type the key is. The
         *     field of the key is spelled `apikey` here, although the message about a missing one says apiKey.
         *
         *     Confidence: documented by the vendor, used by its own clients and checked live by a third party.
         */
        post: operations["getAccountStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    taskEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task has ended
         * @description Sent to the webhookUrl of a task, once, when it has ended. Answer at once and work afterwards: a slow answer leads to
         *     repeated delivery, so tell deliveries apart by taskId. Nothing is signed: put an unguessable token into the address
         *     and confirm the task with `POST /openapi/v2/query`.
         *
         *     Confidence: the wrapper and the outcome of v1 tasks are documented by the vendor; the outcome of v2 tasks was captured
         *     by a third party; of failed tasks no sample is known.
         */
        post: operations["onTaskEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Format: password
         * @description Password of a workflow or AI app that is protected by one.
         */
        AccessPassword: string;
        /**
         * @description Whether the workflow and its values are written into the pictures it produces.
         * @default true
         */
        AddMetadata: boolean;
        /**
         * Format: password
         * @description The API key. The v1 endpoints read it from here; they take the Authorization header as well, but do not accept it alone.
         * @example YOUR_API_KEY
         */
        ApiKey: string;
        /**
         * ApiKeyInfo
         * @description One API key of the account.
         */
        ApiKeyInfo: {
            /** @description The key, masked. */
            key?: string | null;
            /** @description Name its owner gave it. */
            apiKeyName?: string | null;
            /** @description 1 for an enabled key. */
            status?: number | null;
            /** @description How much the key may spend; null when it has no limit. */
            quotaLimit?: number | null;
            /** @description How much of the limit is used. */
            quotaUsed?: number | null;
            /** @description Whether the site shows the key. */
            visible?: boolean | null;
            /** @description When the key stops working; the form of the value is not known. */
            expireAt?: string | number | null;
            /** @description Minutes until the key stops working. */
            expireInMinute?: string | number | null;
            /** @description When the key was made; the form of the value is not known. */
            createdAt?: string | number | null;
        };
        /**
         * App
         * @description An AI app and the inputs it lets its users set.
         */
        App: {
            /** @description Name of the app. */
            webappName?: string | null;
            /** @description A command line that runs the app over v1. The id in it may be wrong; do not read it from there. */
            curl?: string | null;
            /** @description Whether the app asks for an accessPassword; in newer answers. */
            accessEncrypted?: boolean | null;
            /** @description The inputs that can be replaced. */
            nodeInfoList?: components["schemas"]["AppInput"][] | null;
            /** @description How the app is used. All counters are text. */
            statisticsInfo?: {
                /** @description How many users like the app. */
                likeCount?: string | null;
                /** @description How often it was downloaded. */
                downloadCount?: string | null;
                /** @description How often it was run. */
                useCount?: string | null;
                /** @description How often its page was viewed. */
                pv?: string | null;
                /** @description How many users saved it. */
                collectCount?: string | null;
            } | null;
            /** @description Pictures that present the app. */
            covers?: {
                /** @description Id of the picture. */
                id?: string | null;
                /** @description Name of the file in its storage. */
                objName?: string | null;
                /** @description Address of the picture. */
                url?: string | null;
                /** @description Address of a small version. */
                thumbnailUri?: string | null;
                /** @description Width in pixels. */
                imageWidth?: string | number | null;
                /** @description Height in pixels. */
                imageHeight?: string | number | null;
            }[] | null;
            /** @description Subjects the app is filed under. */
            tags?: {
                /** @description Id of the tag. */
                id?: string | null;
                /** @description Name of the tag, mostly Chinese. */
                name?: string | null;
                /** @description English name of the tag. */
                nameEn?: string | null;
                /** @description Always null in known answers. */
                labels?: unknown;
            }[] | null;
        };
        /**
         * @description Id of an AI app, the number in the address of its page. A 64-bit number in text form; never convert it to a JavaScript number.
         * @example 1900000000000000401
         */
        AppId: string;
        /**
         * AppInput
         * @description One input that an AI app lets its users set, with the value it has now.
         */
        AppInput: {
            /** @description Id of the node; send it back in nodeInfoList. */
            nodeId?: string | null;
            /** @description Class of the node, such as LoadImage. */
            nodeName?: string | null;
            /** @description Name of the input; send it back in nodeInfoList. */
            fieldName?: string | null;
            /** @description Default value; replace it with yours. */
            fieldValue?: string | number | boolean | null;
            /** @description IMAGE, AUDIO, VIDEO, STRING, LIST, SWITCH, INT, FLOAT or BOOLEAN. Expect values that are not in this list. */
            fieldType?: string | null;
            /** @description JSON text about the options of the input; its form depends on the type and has changed over time. In a LIST, the value to send is the index of an entry, and the last entry is the default rather than an option. */
            fieldData?: string | null;
            /** @description Label that the author of the app gave to the input. */
            description?: string | null;
            /** @description The label in English. */
            descriptionEn?: string | null;
        };
        /**
         * AppSummary
         * @description An AI app in a list.
         */
        AppSummary: {
            /** @description Name of the app. */
            title?: string | null;
            /** @description What the app does. */
            description?: string | null;
            /** @description Address of a picture that presents the app. */
            cover?: string | null;
            /** @description A sample call. The id of the app stands in its path, after /run/ai-app/. */
            invokeExample?: string | null;
        };
        /**
         * Asset
         * @description A picture, video or sound that is kept for use as a reference. Each endpoint fills only some of the fields.
         */
        Asset: {
            /** @description Id of the asset. */
            assetId?: string;
            /** @description Name of the asset. */
            name?: string | null;
            /** @description How far the check of the asset is. The vendor's client takes ACTIVE, SUCCESS, SUCCEEDED, COMPLETED, DONE, READY and AVAILABLE as ready, and FAILED, ERROR, CANCEL and CANCELED as failed. Expect other values while it is in progress. */
            status?: string | null;
            /** @description Image, Video or Audio. */
            assetType?: string | null;
            /** @description Address of a preview. */
            previewUrl?: string | null;
        };
        /**
         * AssetGroup
         * @description A group of assets.
         */
        AssetGroup: {
            /** @description Id of the group. */
            groupId?: string;
            /** @description Name of the group. */
            name?: string | null;
            /** @description What the group is for. */
            description?: string | null;
            /** @description Number of assets in the group; only in the answer about one group. */
            assetCount?: number | string | null;
        };
        /**
         * @description Id of a group of assets of your account.
         * @example 1900000000000000602
         */
        AssetGroupId: string;
        /**
         * @description Id of an asset. Models that take assets accept it in their media fields as asset://, followed by the id.
         * @example 1900000000000000601
         */
        AssetId: string;
        /**
         * CreatedTask
         * @description A task as the v1 endpoints report it when they create one.
         */
        CreatedTask: {
            /** @description Id of the task. A 64-bit number, nearly always in text form; never convert it to a JavaScript number. */
            taskId: string | number;
            /** @description CREATE, QUEUED, RUNNING, SUCCESS or FAILED; at this point mostly QUEUED or RUNNING. */
            taskStatus?: string | null;
            /** @description ComfyUI client id. */
            clientId?: string | null;
            /** @description Socket that reports progress; null while the task is queued. It contains a token, so keep it out of logs. The vendor calls it unstable; take results from polling. */
            netWssUrl?: string | null;
            /** @description JSON text about the validation of the graph. node_errors in it means that part of the graph will not run, even though there is a task. */
            promptTips?: string | null;
        };
        /**
         * Envelope
         * @description The answer form of the endpoints that do not answer with a task; also how the gateway rejects a request.
         */
        Envelope: {
            /** @description 0 for success; otherwise one of the codes in the error table. */
            code: number | string;
            /** @description Text about the outcome. Do not test it; success comes with several texts. */
            msg?: string | null;
            /** @description The same as msg; the upload endpoint uses this name. */
            message?: string | null;
            /** @description Further detail, observed and not documented; usually null. */
            errorMessages?: unknown;
            /** @description The payload, or null. */
            data?: unknown;
        };
        /**
         * FailedReason
         * @description Why a ComfyUI graph failed. Every field may be missing.
         */
        FailedReason: {
            /** @description Id of the node that failed. */
            node_id?: string;
            /** @description Class of the node that failed. */
            node_name?: string;
            /** @description Class of the Python exception. */
            exception_type?: string;
            /** @description Message of the exception. */
            exception_message?: string;
            /** @description Inputs the node had, as JSON text or as an object. */
            current_inputs?: unknown;
            /** @description Outputs that existed by then, as JSON text or as an object. */
            current_outputs?: unknown;
            /** @description Lines of the traceback, as JSON text or as a list. */
            traceback?: unknown;
        };
        /**
         * @description Machine to run on: default has 24 GB of video memory, plus has 48 GB. Third parties also report ultra with 84 GB, so expect more values.
         * @default default
         * @example default
         * @example plus
         */
        InstanceType: string;
        /**
         * NodeInfo
         * @description Replaces one input of one node for this run. Inputs whose value is a pair such as ["7", 0] are links between nodes and must be left alone.
         */
        NodeInfo: {
            /**
             * @description Id of the node, a key of the workflow's JSON.
             * @example 6
             */
            nodeId: string;
            /**
             * @description Name of the input, a key under the node's inputs.
             * @example text
             */
            fieldName: string;
            /** @description The new value, of the same type as the old one; numbers may be sent as text. For media, the fileName of an upload, a public address or a data URI. */
            fieldValue: string | number | boolean;
            /** @description Class of the node, such as LoadImage. Informative. */
            nodeName?: string | null;
            /** @description Kind of the input, such as IMAGE or STRING. Informative, except for Quick Create. */
            fieldType?: string | null;
            /** @description The options of the input as JSON text. Informative. */
            fieldData?: string | null;
            /** @description Label of the input. Informative, except for Quick Create. */
            description?: string | null;
            /** @description English label of the input. Informative. */
            descriptionEn?: string | null;
        };
        /** @description The inputs to replace; everything else keeps the value it was saved with. The server draws a new seed for every run unless the seed is listed here. */
        NodeInfoList: components["schemas"]["NodeInfo"][];
        /**
         * Page
         * @description Position of a page in a list. Counters may arrive as text.
         */
        Page: {
            /** @description Number of this page, counted from 1. */
            current?: number | string;
            /** @description Most records a page holds. */
            size?: number | string;
            /** @description Records on all pages. */
            total?: number | string;
            /** @description Number of pages. */
            pages?: number | string;
            /** @description Whether there is a next page. */
            hasNext?: boolean;
            /** @description Whether there is a page before this one. */
            hasPrevious?: boolean;
        };
        /**
         * PricePreview
         * @description What a model call would cost this account.
         */
        PricePreview: {
            /** @description Empty when there is a price; 1501 when the model has none configured. */
            errorCode: string | null;
            /** @description Text about the error. */
            errorMessage?: string | null;
            /** @description The price, an amount of the currency. 0 does not always mean free. */
            estimatedPrice?: number | string | null;
            /** @description CNY or USD. */
            currency?: string | null;
            /** @description The price in words, mostly Chinese. */
            priceText?: string | null;
            /** @description The price in English words. */
            priceTextEn?: string | null;
            /** @description Whether the model has a number of free calls. */
            freeLimit?: boolean | null;
            /** @description Whether this call would be one of them. */
            isFreeThisCall?: boolean | null;
            /** @description How many calls are free. */
            freeLimitCount?: string | number | null;
            /** @description How many free calls are left. */
            remainingFreeLimitCount?: string | number | null;
        };
        /**
         * QuickCreateStyle
         * @description A model style of a Quick Create app.
         */
        QuickCreateStyle: {
            /** @description Id of the style. A 64-bit number; never convert it to a JavaScript number. */
            id?: string | number;
            /** @description Kind of style, as asked for. */
            type?: number;
            /** @description Id of the app. A 64-bit number; never convert it to a JavaScript number. */
            webappId?: string | number;
            /** @description Category of the style; its values are not explained anywhere. */
            modelCategory?: number | null;
            /** @description Name to show. */
            modelName?: string | null;
            /** @description Key of the style inside the platform. */
            modelKey?: string | null;
            /** @description Address of a picture in this style. */
            modelPreviewUrl?: string | null;
            /** @description Text for the text input. */
            content?: string | null;
            /** @description Text for the trigger-text input. */
            modelTrigger?: string | null;
            /** @description LoRA file for the input of type LORA. */
            modelLoar1FileName?: string | null;
            /** @description Weight of the LoRA, for the strength input. */
            modelLoar1Weight?: number | null;
            /** @description Second LoRA file, where the style has one. */
            modelLoar2FileName?: string | null;
            /** @description Weight of the second LoRA. */
            modelLoar2Weight?: number | null;
        };
        /**
         * Resource
         * @description A model file of the public library.
         */
        Resource: {
            /** @description Id of the file. A 64-bit number; never convert it to a JavaScript number. */
            id?: string | number;
            /** @description Name to show. */
            resourceName?: string | null;
            /** @description Kind of file, such as UNET, CHECKPOINT, LORA or GGUF. */
            resourceType?: string | null;
            /** @description When it was published. */
            createTime?: string | null;
            /** @description What its author says about it. */
            desc?: string | null;
            /** @description Value for the model input of a loader node. */
            nodeModelName?: string | null;
            /** @description Address of a picture made with it. */
            posterUrl?: string | null;
            /** @description Address of a small version of that picture. */
            thumbnailUrl?: string | null;
            /** @description Who published it. */
            owner?: {
                /** @description Name of the author. */
                name?: string | null;
                /** @description Address of the author's picture. */
                avatar?: string | null;
            } | null;
            /** @description Subjects it is filed under. */
            tags?: {
                /** @description Id of the tag, to filter by. */
                id?: number | string;
                /** @description Name of the tag. */
                name?: string | null;
            }[] | null;
            /** @description Its versions. */
            versions?: components["schemas"]["ResourceVersion"][] | null;
        };
        /**
         * ResourceVersion
         * @description One version of a model file.
         */
        ResourceVersion: {
            /** @description Id of the version. A 64-bit number; never convert it to a JavaScript number. */
            id?: string | number;
            /** @description Name of the version. */
            version?: string | null;
            /** @description Name of the file. */
            versionResourceName?: string | null;
            /** @description Model it was made for. */
            baseModel?: string | null;
            /** @description Variant of that model. */
            baseModelSubtype?: string | null;
            /** @description Words that call up what it has learnt; text or null as far as known. */
            triggerWords?: unknown;
            /** @description What its author says about this version. */
            desc?: string | null;
            /** @description Pictures made with this version; their fields are not known. */
            posterInfos?: unknown[] | null;
        };
        /** @description For enterprise-shared keys: seconds to keep the machine warm after the task, so that the next one starts at once. Charged in addition. */
        RetainSeconds: number;
        /**
         * Task
         * @description A task as every v2 submit and query reports it.
         */
        Task: {
            /** @description Id of the task; empty when the submit was rejected. A 64-bit number in text form. */
            taskId: string;
            /**
             * @description CREATE, QUEUED, RUNNING, SUCCESS, FAILED or CANCEL, in any letter case. Expect values that are not in this list. Empty when the submit was rejected.
             * @example RUNNING
             */
            status: string;
            /** @description Empty when nothing went wrong; otherwise one of the codes in the error table. */
            errorCode?: string | null;
            /** @description Free text about the error, sometimes in Chinese. */
            errorMessage?: string | null;
            /** @description The outputs; null until the task has succeeded. */
            results?: components["schemas"]["TaskOutput"][] | null;
            usage?: components["schemas"]["TaskUsage"];
            /** @description Where a ComfyUI graph failed, or an empty object. */
            failedReason?: components["schemas"]["FailedReason"] | (null | string);
            /** @description ComfyUI client id; may be empty. */
            clientId?: string | null;
            /** @description JSON text about the validation of the graph; may be empty. */
            promptTips?: string | null;
            /** @description Id of the task that started this one, in newer answers. */
            parentTaskId?: string | null;
            /** @description Costs of the single tasks behind this one, in newer answers. */
            taskUsageList?: components["schemas"]["TaskUsageEntry"][] | null;
        };
        /**
         * @description Id of a task. A 64-bit number in text form; never convert it to a JavaScript number.
         * @example 1900000000000000301
         */
        TaskId: string;
        /**
         * TaskOutput
         * @description One output of a finished task, a file or a text.
         */
        TaskOutput: {
            /** @description Address of the file. It stops working after about a day. */
            url?: string | null;
            /** @description The same as url; the vendor's own client reads this name as well. */
            outputUrl?: string | null;
            /** @description File extension without a dot, such as png, mp4 or txt. */
            outputType?: string | null;
            /** @description The text, for outputs that are text. */
            text?: string | null;
            /** @description The same as text; the vendor's own client reads this name as well. */
            content?: string | null;
            /** @description The same as text; the vendor's own client reads this name last. */
            output?: string | null;
            /** @description Node of the graph that produced the output, in newer answers. */
            nodeId?: string | null;
        };
        /**
         * TaskUsage
         * @description What a finished task cost. Amounts are decimal text in the account's currency.
         */
        TaskUsage: {
            /** @description Money charged for running time (enterprise keys). */
            consumeMoney?: string | number | null;
            /** @description Coins charged for running time (member keys). */
            consumeCoins?: string | number | null;
            /** @description Money charged for model calls. */
            thirdPartyConsumeMoney?: string | number | null;
            /** @description Running time in seconds. */
            taskCostTime?: string | number | null;
        } | null;
        /**
         * TaskUsageEntry
         * @description What one of the tasks behind this task cost.
         */
        TaskUsageEntry: {
            /** @description Id of the task. Captured as a JSON number that is larger than JavaScript can hold, so parse it with a reader that keeps large numbers. */
            taskId?: number | string;
            /** @description Id of the task that started it. */
            parentTaskId?: string | number | null;
            /** @description Status of that task. */
            taskStatus?: string | null;
            usage?: components["schemas"]["TaskUsage"];
        };
        /**
         * @description For enterprise-dedicated keys: wait in the account's own queue while all machines are busy, instead of failing with code 415. The queue holds 1000 tasks.
         * @default false
         * @enum {boolean|string}
         */
        UsePersonalQueue: true | false | "true" | "false";
        /**
         * WebhookDelivery
         * @description What the platform sends to a webhook when a task has ended.
         */
        WebhookDelivery: {
            /** @description Kind of the event. TASK_END is the only one known. */
            event?: string;
            /** @description Id of the task. A 64-bit number; never convert it to a JavaScript number. */
            taskId?: string | number;
            /** @description The outcome of the task. */
            eventData?: string | components["schemas"]["Task"];
        };
        /**
         * WebhookEvent
         * @description What was, or was to be, delivered to the webhook of a task, and how that went.
         */
        WebhookEvent: {
            /** @description Id of the event, needed to send it again. A 64-bit number; never convert it to a JavaScript number. */
            id?: string | number;
            /** @description Kind of the event. TASK_END is the only one known; some answers leave it out. */
            event?: string | null;
            /** @description The key that started the task, masked. */
            userApiKey?: string | null;
            /** @description Id of the task. A 64-bit number; never convert it to a JavaScript number. */
            taskId?: string | number;
            /** @description Address the event was sent to. */
            webhookUrl?: string | null;
            /** @description JSON text of the delivered outcome. */
            eventData?: string | null;
            /** @description SUCCESS or FAILED. Expect other values while delivery goes on. */
            callbackStatus?: string | null;
            /** @description What the receiver answered, or the error met on the way. */
            callbackResponse?: string | null;
            /** @description How often delivery was repeated. */
            retryCount?: number | string | null;
            /** @description When the event arose, as YYYY-MM-DDTHH:mm:ss without a time zone. */
            createTime?: string | null;
            /** @description When delivery was last tried, as YYYY-MM-DDTHH:mm:ss without a time zone. */
            updateTime?: string | null;
        };
        /**
         * Format: uri
         * @description Address that receives one POST when the task ends. Deliveries are not signed: put an unguessable token in the address and confirm the task with a query.
         */
        WebhookUrl: string;
        /** @description A complete graph in ComfyUI's API format, as JSON text, to run in place of the saved one. The workflow id is still needed. Third parties report that nodeInfoList is ignored when a graph is given. */
        WorkflowGraph: string;
        /**
         * @description Id of a ComfyUI workflow, the number in the address of its page. A 64-bit number in text form; never convert it to a JavaScript number.
         * @example 1900000000000000001
         */
        WorkflowId: string;
        /**
         * WorkflowOutput
         * @description One output of a finished task, as the v1 endpoints report it.
         */
        WorkflowOutput: {
            /** @description Address of the file. It stops working after about a day. */
            fileUrl?: string | null;
            /** @description File extension without a dot, such as png, mp4, wav or txt. */
            fileType?: string | null;
            /** @description Node of the graph that produced the output. */
            nodeId?: string | null;
            /** @description Running time in seconds; text in answers, a number in webhooks. */
            taskCostTime?: string | number | null;
            /** @description Coins charged for running time (member keys). */
            consumeCoins?: string | number | null;
            /** @description Money charged for running time (enterprise keys). */
            consumeMoney?: string | number | null;
            /** @description Money charged for model calls inside the workflow. */
            thirdPartyConsumeMoney?: string | number | null;
            /** @description Kind of storage that holds the file. Observed, not documented. */
            storageType?: string | null;
            /** @description Storage bucket that holds the file. Observed, not documented. */
            bucket?: string | null;
            /** @description Name of the file in its bucket. Observed, not documented. */
            objectKey?: string | null;
        };
    };
    responses: {
        /** @description Code 0 when it was done; otherwise the code says why not. There is no data. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description A failure reported with another HTTP status. Read the body first: a non-empty errorCode or a code other than 0 says more than the status. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Task"] | components["schemas"]["Envelope"];
            };
        };
        /** @description The new task, or the code that says why there is none. */
        TaskCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"] & {
                    /** @description The task; null when it was not created. */
                    data?: components["schemas"]["CreatedTask"] | null;
                };
            };
        };
        /** @description The task was accepted (taskId is set), or the submit was rejected (taskId is empty and errorCode says why). The gateway rejects with an envelope instead. */
        TaskSubmitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Task"];
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
    listQuickCreateStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of style. The documentation shows 2 and explains no value.
                     * @example 2
                     */
                    type: number;
                    webappId: components["schemas"]["AppId"];
                };
            };
        };
        responses: {
            /** @description The styles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The styles; null after a failure. */
                        data?: components["schemas"]["QuickCreateStyle"][] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getWorkflowJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    workflowId: components["schemas"]["WorkflowId"];
                };
            };
        };
        responses: {
            /** @description The workflow as JSON text, or code 380 when the key cannot see it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The workflow; null after a failure. */
                        data?: {
                            /** @description JSON text of an object from node id to class_type, inputs and, mostly, _meta with the title of the node. */
                            prompt?: string;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getLoraUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    /** @description Name to show for the LoRA. */
                    loraName: string;
                    /** @description MD5 of the file in hexadecimal digits. It is also the identity of the file. */
                    md5Hex: string;
                };
            };
        };
        responses: {
            /** @description Where to send the file, and its name afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The file; null after a failure. */
                        data?: {
                            /** @description Value for the file_name input of RHLoraLoader. */
                            fileName?: string;
                            /** @description Signed address for the PUT, valid for about an hour. May be missing when a file with this MD5 is stored already; then skip the PUT. */
                            url?: string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAppInputs: {
        parameters: {
            query: {
                /**
                 * @description The API key. Redact it wherever the address is written down.
                 * @example YOUR_API_KEY
                 */
                apiKey: string;
                /**
                 * @description Id of the AI app, the number in the address of its page.
                 * @example 1900000000000000401
                 */
                webappId: components["schemas"]["AppId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app and its inputs, or code 901 when this site has no such app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The app; null after a failure. */
                        data?: components["schemas"]["App"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number of the page, counted from 1. */
                    current?: number;
                    /** @description Apps per page. */
                    size?: number;
                    /**
                     * @description Which apps come first.
                     * @enum {string}
                     */
                    sort?: "RECOMMEND" | "HOTTEST" | "NEWEST";
                    /** @description With HOTTEST, how many days back the popularity is counted. */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description A page of AI apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The page; null after a failure. */
                        data?: (components["schemas"]["Page"] & {
                            /** @description The apps on this page. */
                            records?: components["schemas"]["AppSummary"][];
                        }) | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
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
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The keys; null after a failure. */
                        data?: components["schemas"]["ApiKeyInfo"][] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groupId: components["schemas"]["AssetGroupId"];
                    /**
                     * Format: uri
                     * @description Address of the file, which the platform must be able to fetch.
                     */
                    url: string;
                    /**
                     * @description What the file is.
                     * @enum {string}
                     */
                    assetType: "Image" | "Video" | "Audio";
                    /** @description Name of the asset. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The new asset, mostly not ready yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The asset; null after a failure. */
                        data?: components["schemas"]["Asset"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assetId: components["schemas"]["AssetId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Failure"];
        };
    };
    createAssetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the group. */
                    name: string;
                    /** @description What the group is for. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The group; null after a failure. */
                        data?: components["schemas"]["AssetGroup"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAssetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groupId: components["schemas"]["AssetGroupId"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Failure"];
        };
    };
    listAssetGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number of the page, counted from 1. */
                    pageNumber: number;
                    /** @description Groups per page. */
                    pageSize: number;
                    /** @description Text to look for in the names. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The page; null after a failure. */
                        data?: {
                            /** @description The groups on this page. */
                            items?: components["schemas"]["AssetGroup"][] | null;
                            /** @description Groups on all pages. */
                            totalCount?: number | string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAssetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groupId: components["schemas"]["AssetGroupId"];
                };
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The group; null after a failure. */
                        data?: components["schemas"]["AssetGroup"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateAssetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groupId: components["schemas"]["AssetGroupId"];
                    /** @description The new name. */
                    name?: string;
                    /** @description The new description. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The group; null after a failure. */
                        data?: components["schemas"]["AssetGroup"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listAssets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Number of the page, counted from 1. */
                    pageNumber: number;
                    /** @description Assets per page. */
                    pageSize: number;
                    groupId?: components["schemas"]["AssetGroupId"];
                    /** @description Only assets with this status. */
                    status?: string;
                    /** @description Text to look for in the names. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The page; null after a failure. */
                        data?: {
                            /** @description The assets on this page. */
                            items?: components["schemas"]["Asset"][] | null;
                            /** @description Assets on all pages. */
                            totalCount?: number | string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assetId: components["schemas"]["AssetId"];
                };
            };
        };
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The asset; null after a failure. */
                        data?: components["schemas"]["Asset"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assetId: components["schemas"]["AssetId"];
                    /** @description The new name. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The asset with its new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The asset; null after a failure. */
                        data?: components["schemas"]["Asset"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file. Its name needs an extension that fits its content.
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description The stored file, or code 401 when the key is unknown on this site. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The stored file; null after a failure. */
                        data?: {
                            /** @description image, audio, video or zip. */
                            type?: string;
                            /** @description Signed address of the file, valid for one day. */
                            download_url?: string;
                            /** @description Name of the file inside the platform, for node fields. */
                            fileName?: string;
                            /** @description Size in bytes. */
                            size?: string | number;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    previewPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the model, which is its path without /openapi/v2/. Send its slashes as they are, not as %2F.
                 * @example rhart-image-g-2-official/text-to-image
                 */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The price, or an envelope with code 301 when the model would not take this input. Here errorCode 1501 means that the model has no price configured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PricePreview"] | components["schemas"]["Envelope"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    queryTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    taskId: components["schemas"]["TaskId"];
                };
            };
        };
        responses: {
            /** @description The task. A task that is unknown or too old answers with errorCode 1004 and an empty taskId. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getQueueStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The load; null after a failure. */
                        data?: {
                            /** @description NORMAL for member keys, SHARED and EXCLUSIVE for enterprise keys. Expect more values. */
                            apiKeyType?: string | null;
                            /** @description How many tasks may run at once. */
                            concurrentLimit?: number | string | null;
                            /** @description Tasks that are running. */
                            runningCount?: string | number | null;
                            /** @description Tasks that wait. */
                            queuedCount?: string | number | null;
                            /** @description Running and waiting tasks together. */
                            totalCurrentTasks?: string | number | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of file, such as UNET, CHECKPOINT, LORA or GGUF.
                     * @example LORA
                     */
                    resourceType?: string;
                    /** @description Text to look for in the names. */
                    resourceName?: string;
                    /** @description Base models the file must fit, by name. */
                    baseModels?: string[];
                    /** @description Tags the file must have, by the ids that records show. */
                    tags?: number[];
                    /** @description Number of the page, counted from 1. */
                    current?: number;
                    /** @description Records per page. */
                    size?: number;
                };
            };
        };
        responses: {
            /** @description A page of model files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The page; null after a failure. */
                        data?: (components["schemas"]["Page"] & {
                            /** @description The model files on this page. */
                            records?: components["schemas"]["Resource"][];
                        }) | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    gptImage15EditChannelLowPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The change to make. Say what should be different and what must stay as it is. */
                    prompt: string;
                    /** @description The pictures to edit, the main one first. */
                    imageUrls: string[];
                    /**
                     * @description Width to height of the result; auto follows the first picture.
                     * @default 2:3
                     * @enum {string}
                     */
                    aspectRatio: "auto" | "1:1" | "3:2" | "2:3";
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    gptImage2TextToImageOfficialStable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the picture should show. Name the subject, the setting, the light and the style; quote any text that must appear in it. */
                    prompt: string;
                    /**
                     * @description Width to height of the picture.
                     * @default 16:9
                     * @enum {string}
                     */
                    aspectRatio?: "1:1" | "1:2" | "2:1" | "1:3" | "3:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "21:9" | "9:21" | "16:9";
                    /**
                     * @description Size class of the picture; a higher class shows more detail and costs more.
                     * @default 2k
                     * @enum {string}
                     */
                    resolution: "1k" | "2k" | "4k";
                    /**
                     * @description How much effort goes into the picture. Low suits drafts; high costs about three times as much as medium at the same size.
                     * @default medium
                     * @enum {string}
                     */
                    quality: "low" | "medium" | "high";
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    grokImageImageToImageChannelLowPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Version of the Grok image model; g-4.2 is the newest.
                     * @default g-4.2
                     * @enum {string}
                     */
                    model: "g-3" | "g-4" | "g-4.1" | "g-4.2";
                    /** @description What the new picture should look like, and what of the original must be kept. */
                    prompt: string;
                    /**
                     * Format: uri
                     * @description The picture to start from, such as a line drawing, a layout sketch or a photo.
                     */
                    imageUrl?: string;
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    grokImagineImageTextToImageOfficialStable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the picture should show. Subject, setting, light and style help most. */
                    prompt: string;
                    /**
                     * @description Width to height of the picture.
                     * @default 1:1
                     * @enum {string}
                     */
                    aspectRatio?: "2:1" | "20:9" | "16:9" | "4:3" | "3:2" | "1:1" | "2:3" | "3:4" | "9:16" | "9:20" | "1:2";
                    /**
                     * @description File format of the picture; png is lossless and larger.
                     * @default jpeg
                     * @enum {string}
                     */
                    outputFormat: "jpeg" | "png";
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    grokImagineImageToVideoOfficialStable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What should happen in the clip. Describe the camera, the movement and the sound. */
                    prompt: string;
                    /**
                     * Format: uri
                     * @description The picture the clip starts from.
                     */
                    imageUrl: string;
                    /**
                     * @description Height of the video in lines.
                     * @default 720p
                     * @enum {string}
                     */
                    resolution: "720p" | "480p";
                    /**
                     * @description Length of the clip in seconds; the price follows it.
                     * @default 6
                     * @enum {string}
                     */
                    duration: "6" | "10";
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    runApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the AI app, the number in the address of its page. */
                webappId: components["schemas"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nodeInfoList: components["schemas"]["NodeInfoList"];
                    instanceType?: components["schemas"]["InstanceType"];
                    usePersonalQueue?: components["schemas"]["UsePersonalQueue"];
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                    retainSeconds?: components["schemas"]["RetainSeconds"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    runWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow, the number in the address of its page. */
                workflowId: components["schemas"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nodeInfoList: components["schemas"]["NodeInfoList"];
                    addMetadata?: components["schemas"]["AddMetadata"];
                    instanceType?: components["schemas"]["InstanceType"];
                    usePersonalQueue?: components["schemas"]["UsePersonalQueue"];
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                    retainSeconds?: components["schemas"]["RetainSeconds"];
                    workflow?: components["schemas"]["WorkflowGraph"];
                    accessPassword?: components["schemas"]["AccessPassword"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskSubmitted"];
            default: components["responses"]["Failure"];
        };
    };
    startAppTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    webappId: components["schemas"]["AppId"];
                    nodeInfoList: components["schemas"]["NodeInfoList"];
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                    instanceType?: components["schemas"]["InstanceType"];
                    usePersonalQueue?: components["schemas"]["UsePersonalQueue"];
                    retainSeconds?: components["schemas"]["RetainSeconds"];
                    accessPassword?: components["schemas"]["AccessPassword"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            default: components["responses"]["Failure"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    taskId: components["schemas"]["TaskId"];
                };
            };
        };
        responses: {
            /** @description Code 0 when the task was cancelled. There is no data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createWorkflowTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    workflowId: components["schemas"]["WorkflowId"];
                    nodeInfoList?: components["schemas"]["NodeInfoList"];
                    addMetadata?: components["schemas"]["AddMetadata"];
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                    workflow?: components["schemas"]["WorkflowGraph"];
                    instanceType?: components["schemas"]["InstanceType"];
                    usePersonalQueue?: components["schemas"]["UsePersonalQueue"];
                    retainSeconds?: components["schemas"]["RetainSeconds"];
                    accessPassword?: components["schemas"]["AccessPassword"];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            default: components["responses"]["Failure"];
        };
    };
    getWebhookDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    taskId: components["schemas"]["TaskId"];
                };
            };
        };
        responses: {
            /** @description The delivery, or code 1 when the task has no webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The delivery; null after a failure. */
                        data?: components["schemas"]["WebhookEvent"] | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getTaskOutputs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    taskId: components["schemas"]["TaskId"];
                };
            };
        };
        responses: {
            /** @description The outputs, or the state of a task that has none yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description A list with code 0; an object with 804 and 805; otherwise null. */
                        data?: components["schemas"]["WorkflowOutput"][] | {
                            /** @description Progress socket of a running task. It contains a token, so keep it out of logs. */
                            netWssUrl?: string | null;
                            failedReason?: components["schemas"]["FailedReason"];
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    startQuickCreateTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    webappId: components["schemas"]["AppId"];
                    /**
                     * @description What to create: 001 makes a picture from text, 002 edits a picture. The site uses further codes, shown in its own pages.
                     * @example 001
                     */
                    quickCreateCode: string;
                    /** @description The inputs of the app, each with all six fields. */
                    nodeInfoList: (components["schemas"]["NodeInfo"] & {
                        /** @description Name of the node. */
                        nodeName: string;
                        /** @description INT, SWITCH, LORA, STRING or IMAGE. */
                        fieldType: string;
                        /** @description Label of the input. */
                        description: string;
                    })[];
                };
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            default: components["responses"]["Failure"];
        };
    };
    resendWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    /** @description The id of the event. A 64-bit number in text form; never convert it to a JavaScript number. */
                    webhookId: string;
                    webhookUrl?: components["schemas"]["WebhookUrl"];
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Failure"];
        };
    };
    getTaskStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apiKey: components["schemas"]["ApiKey"];
                    taskId: components["schemas"]["TaskId"];
                };
            };
        };
        responses: {
            /** @description The status, or code 807 when the key has no such task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description QUEUED, RUNNING, SUCCESS or FAILED. Read an empty text as unknown. */
                        data?: string | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    apiKey: components["schemas"]["ApiKey"];
                    /**
                     * Format: binary
                     * @description The file. Its name needs an extension that fits its content.
                     */
                    file: Blob;
                    /**
                     * @description Use input. Old pages name image, video or audio here.
                     * @default input
                     */
                    fileType?: string;
                };
            };
        };
        responses: {
            /** @description The stored file, or the code that says why it was not stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The stored file; null after a failure. */
                        data?: {
                            /** @description Name of the file inside the platform, for node fields. For a ZIP archive it has no extension. */
                            fileName?: string;
                            /** @description The fileType that was sent. */
                            fileType?: string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAccountStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apikey: components["schemas"]["ApiKey"];
                };
            };
        };
        responses: {
            /** @description The account, or the code that says why the key is not accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The account; null after a failure. */
                        data?: {
                            /** @description Coins left. */
                            remainCoins?: string | number | null;
                            /** @description Tasks that are queued or running. */
                            currentTaskCounts?: string | number | null;
                            /** @description Money left in the wallet, as decimal text; null for member keys. */
                            remainMoney?: string | number | null;
                            /** @description CNY or USD; null for member keys. */
                            currency?: string | null;
                            /** @description NORMAL for member keys, SHARED and EXCLUSIVE for enterprise keys. Expect more values. */
                            apiType?: string | null;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    onTaskEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDelivery"];
            };
        };
        responses: {
            /** @description Received. The platform shows the body of your answer among the details of the delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
