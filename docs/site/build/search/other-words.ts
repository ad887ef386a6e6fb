/** The guides: page or section → what people call it that its heading does not say, parted by commas. */
const OF_GUIDES: Readonly<Record<string, string>> = {
  'start.html':
    'quickstart,quick start,getting started,get started,install,installation,npm install,setup,hello world,first call,tutorial,introduction,how to use,入门,快速开始,快速上手,安装,教程,新手,开始使用',
  'start.html#make-a-picture':
    'get an api key,where is my key,my key,获取密钥,密钥在哪里,first picture,text to image example,example,示例,例子,生成一张图片',
  'start.html#without-a-key': 'no key,without api key,free trial,try for free,offline,demo,没有密钥,免费试用,离线',
  'start.html#leave-out-what-has-a-default': 'defaults,default values,optional fields,默认值,可选参数',
  'start.html#name-a-model': 'model id,model name,helper,endpoint name,typed helper,模型名称,模型 ID',
  'start.html#find-a-model':
    'search models,searchModels,list models,which model,choose a model,catalog,查找模型,选择模型,搜索模型,模型列表',
  'media.html': 'upload,file,files,image input,video input,上传,文件,图片输入,素材',
  'media.html#what-a-media-field-takes':
    'blob,buffer,base64,url,stream,file path,local file,data url,本地文件,本地图片',
  'media.html#limits': 'file size,max size,size limit,too large,formats,extensions,文件大小,大小限制,格式',
  'media.html#upload-once-use-often': 'upload cache,reuse upload,uploadStore,file store,复用上传,上传缓存',
  'media.html#what-comes-back':
    'output,outputs,download,download result,save result,save file,result url,links expire,expiry,retention,输出,下载,下载结果,保存,保存结果,链接过期,有效期',
  'media.html#archives': 'zip,unzip,extract,压缩包,解压',
  'media.html#what-a-download-promises': 'resume download,range,checksum,断点续传',
  'tasks.html': 'polling,poll,wait,wait for a result,resume,task,async,queue,long running,轮询,等待,恢复,任务,异步',
  'tasks.html#submit-now-wait-later':
    'resume,submit,taskId,task id,restart,store task,continue after restart,提交,恢复任务,任务 ID',
  'tasks.html#follow-a-task': 'progress,status,polling,events,onStatus,task status,watch,进度,状态,任务状态,轮询',
  'tasks.html#limits-and-stopping':
    'timeout,abort,cancel,AbortSignal,signal,stop,deadline,取消,取消任务,停止,超时,中止',
  'tasks.html#queries-that-fail': 'retry query,network error while polling,查询失败',
  'tasks.html#many-tasks':
    'batch,concurrency,parallel,many tasks at once,bulk,rate limit,many,queue,limiter,批量,并发,批量任务,并行',
  'tasks.html#a-batch-that-may-be-killed': 'crash,restart,batch resume,idempotent,崩溃,重启',
  'money.html':
    'error handling,errors,handle errors,exceptions,try catch,price,prices,pricing,cost,costs,billing,money,错误处理,异常,价格,费用,计费,收费,扣费',
  'money.html#know-the-price':
    'price,pricing,cost,estimate,estimate cost,estimateCost,how much,price list,价格,费用,多少钱,估价,预估费用,成本',
  'money.html#prices-of-several-parts': 'tokens,per second,per token,surcharge,按秒,按量计费',
  'money.html#ask-the-platform': 'price preview,previewPrice,preview price,查询价格,价格预览',
  'money.html#set-a-limit': 'maxCost,budget,spending limit,cost limit,max cost,cap,预算,限额,费用上限,上限',
  'money.html#how-old-a-price-may-be': 'maxPriceAge,stale price,价格过期',
  'money.html#in-which-currency': 'usd,cny,currency,dollar,yuan,rmb,dollars,货币,美元,人民币',
  'money.html#check-before-you-pay': 'validate,validation,validate input,check input,dry run,schema,校验,验证,参数校验',
  'money.html#a-submit-happens-at-most-once':
    'retry,retries,maxRetries,double charge,charged twice,duplicate,idempotency,idempotent,at most once,backoff,重试,重复扣费,重复提交,幂等',
  'money.html#the-errors': 'error classes,exceptions,instanceof,catch,error types,RunningHubError,错误类型,错误类,限流',
  'workflows.html': 'comfyui,comfy ui,comfy,workflow,run workflow,nodeInfoList,node,工作流,运行工作流,节点',
  'workflows.html#find-the-inputs': 'workflow inputs,node id,workflow parameters,工作流参数,工作流输入,节点参数',
  'workflows.html#pictures-and-other-files': 'load image,workflow image,工作流图片,上传图片到工作流',
  'workflows.html#a-graph-of-your-own':
    'workflow json,api format,custom workflow,prompt json,graph,自定义工作流,工作流 JSON',
  'workflows.html#a-lora-of-your-own': 'lora,upload lora,custom lora,checkpoint,上传 LoRA,自己的 LoRA',
  'workflows.html#machines-and-options': 'gpu,instance type,instanceType,vram,24g,48g,plus,显卡,机器,显存,实例',
  'workflows.html#progress-node-by-node': 'websocket,ws,progress,node progress,live progress,节点进度,实时进度',
  'workflows.html#comfyui-itself': 'comfyui api,proxy url,comfyui client,原生 ComfyUI',
  'workflows.html#what-it-cost': 'coins,usage,workflow cost,rh coins,工作流费用,RH 币,消耗',
  'apps.html': 'ai app,webapp,web app,webappId,ai application,AI 应用,应用,运行应用',
  'apps.html#find-apps': 'list apps,search apps,查找应用,应用列表',
  'apps.html#quick-create': 'quick create,快捷创作',
  'llm.html':
    'llm,chat,chat completion,openai,openai sdk,openai compatible,gpt,deepseek,claude,language model,streaming,大模型,语言模型,对话,聊天',
  'llm.html#as-it-is-written': 'stream,streaming,tokens as they come,sse,流式,流式输出',
  'llm.html#which-models-there-are': 'list llms,chat models,有哪些大模型',
  'webhooks.html': 'webhook,callback,callback url,webhookUrl,notify,notification,hook,回调,通知,回调地址',
  'webhooks.html#receive':
    'receive webhook,webhook handler,signature,verify webhook,webhook security,接收回调,验签,签名',
  'webhooks.html#what-an-event-says': 'webhook payload,event,payload,回调内容',
  'webhooks.html#when-a-delivery-is-missing':
    'missed webhook,resend,webhook not received,retry webhook,没收到回调,重发',
  'testing.html':
    'mock,mocking,test,tests,unit test,testing,simulator,fake,stub,fixture,sandbox,offline,without a key,测试,模拟,模拟器,单元测试',
  'testing.html#jest-and-vitest': 'jest,vitest,fake timers,mocha',
  'testing.html#with-msw': 'msw,mock service worker,intercept',
  'testing.html#when-things-go-wrong':
    'fault,fault injection,simulate error,inject errors,test errors,故障注入,模拟错误',
  'testing.html#as-a-server': 'simulator server,local server,docker,mock server,other languages,python,本地服务器',
  'testing.html#a-page-and-its-proxy': 'test proxy,playwright,e2e,browser test,端到端测试',
  'regenerating.html': 'new models,update models,model update,regenerate,codegen,openapi,新模型,更新模型,更新',
  'regenerating.html#for-other-languages': 'python,java,go,openapi.json,openapi,other languages,spec,Python,其他语言',
  'runtimes.html':
    'node,bun,deno,browser,cloudflare,vercel,edge,react native,runtime,supported,requirements,浏览器,运行环境,环境',
  'proxy.html': 'proxy,browser,frontend,cors,react,vue,api key in browser,hide key,前端,浏览器,跨域,代理,隐藏密钥',
  'runtimes.html#typescript-and-commonjs': 'typescript,types,tsconfig,moduleResolution,require,类型',
  'runtimes.html#a-small-client': 'bundle size,small,tree shaking,core,size,体积,包大小',
  'runtimes.html#another-fetch': 'custom fetch,undici,node-fetch,axios,自定义 fetch',
  'runtimes.html#a-company-s-proxy': 'http proxy,https_proxy,corporate proxy,proxy agent,企业代理',
  'commonjs.html': 'require,cjs,commonjs,module.exports',
  'next.html': 'next,nextjs,next.js,react,app router,pages router,server components',
  'next.html#a-route-handler': 'route handler,api route,route.ts,路由',
  'next.html#a-server-action': 'server action,use server',
  'next.html#edge-routes': 'edge,edge runtime,vercel edge,边缘',
  'next.html#caching': 'cache,fetch cache,revalidate,缓存',
  'next.html#pictures-of-the-platform': 'next/image,remotePatterns,image domains',
  'express.html': 'server,http server,backend,fastify,koa,node server,服务器,后端',
  'workers.html': 'cloudflare workers,worker,hono,edge function,serverless,lambda,vercel functions,无服务器',
};

/** What the codes of a class are called by those who meet one. */
const OF_ERRORS: Readonly<Record<string, string>> = {
  'errors.html': 'error,error code,error codes,codes,错误码,错误代码,报错',
  'errors.html#auth':
    'invalid key,invalid api key,unauthorized,api key error,401,403,密钥无效,密钥错误,无效密钥,未授权',
  'errors.html#quota':
    'insufficient balance,no balance,not enough money,balance,recharge,top up,402,余额不足,余额,充值',
  'errors.html#rate-limit':
    'rate limit,rate limited,too many requests,throttle,concurrency limit,限流,请求过多,并发限制',
  'errors.html#content-policy': 'nsfw,moderation,content review,blocked,sensitive,censored,审核,内容审核,违规,敏感',
};

/** Endpoints by what they are for. */
const OF_ENDPOINTS: Readonly<Record<string, string>> = {
  'endpoints/': 'rest api,rest,http api,api reference,endpoints,接口,接口列表,接口文档',
  'endpoints/get-account-status.html':
    'balance,account balance,remaining balance,coins,wallet,credits,余额,查询余额,账户余额,账户',
  'endpoints/cancel-task.html': 'cancel,stop,abort,取消,取消任务',
  'endpoints/query-task.html': 'poll,polling,task status,task result,query,查询任务,任务结果,查询结果,轮询',
  'endpoints/upload-media.html': 'upload,upload image,upload file,media upload,binary,上传,上传图片,上传文件',
  'endpoints/preview-price.html': 'price,price preview,preview cost,价格预览,查询价格',
  'endpoints/list-api-keys.html': 'api key,api keys,keys,密钥列表,密钥',
  'endpoints/get-queue-status.html': 'queue,concurrency,load,队列,排队,并发',
  'endpoints/run-workflow.html': 'workflow,comfyui,运行工作流,工作流',
  'endpoints/run-app.html': 'ai app,webapp,运行应用,AI 应用',
  'endpoints/list-apps.html': 'apps,app store,应用列表',
  'endpoints/get-app-inputs.html': 'app parameters,app inputs,应用参数',
  'endpoints/get-workflow-json.html': 'workflow json,工作流 JSON',
  'endpoints/get-lora-upload-url.html': 'lora,upload lora,上传 LoRA',
  'endpoints/list-resources.html': 'checkpoints,loras,model files,resources,模型文件,资源',
  'endpoints/get-webhook-detail.html': 'webhook log,webhook history,回调记录',
  'endpoints/resend-webhook.html': 'resend webhook,retry webhook,重发回调',
  'endpoints/create-asset.html': 'asset,character asset,real person,create character,素材,创建素材',
};

const OF_OTHERS: Readonly<Record<string, string>> = {
  'models/':
    'all models,model list,gallery,catalog,playground,cheapest,prices,所有模型,模型列表,全部模型,模型库,价格表',
  'tasks/': 'all tasks,what models do,任务列表,任务类型',
  'compare.html': 'compare,comparison,versus,vs,side by side,对比,比较',
  'changelog.html': 'changelog,release notes,releases,changes,what is new,breaking changes,更新日志,版本,发布',
  'architecture.html': 'architecture,how it works,internals,design,架构',
  'reference/catalog-data.html': 'models.json,json,dataset,data,数据',
  'reference/models.html': 'helpers,runninghub/models,all helpers',
  'reference/': 'api,api docs,reference,entry points,exports,API 文档,参考',
  'reference/runninghub/interfaces/ClientOptions.html':
    'options,client options,configuration,config,settings,baseUrl,配置,选项,客户端选项',
};

/** Address of a page or section in English → what else it is called, in English and Chinese, parted by commas. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(OF_GUIDES).map(([href, words]) => [`guides/${href}`, words])),
  ...OF_ERRORS,
  ...OF_ENDPOINTS,
  ...OF_OTHERS,
};
