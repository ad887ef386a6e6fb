// As many an app has it: what reads bodies stands before everything else.
import express from 'express';
import { handler, HOST, PORT, PREFIX, tell } from './proxy.mjs';

express().use(express.json(), express.urlencoded()).use(PREFIX, handler).listen(PORT, HOST, tell);
