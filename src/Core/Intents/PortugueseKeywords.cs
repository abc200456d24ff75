namespace SupportAssistant.Core.Intents;

/// <summary>Portuguese words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class PortugueseKeywords
{
    public const string List =
        """
        billing 3: fatura/faturas/faturamento/faturação; reembolso/estorno/reembolsar/devolução; pagamento/pagamentos;
          cobrança/cobrado/cobrada/cobraram/cobranças; cartão de crédito/cartão crédito/cartão;
          cancelar plano/cancelar assinatura/cancelar serviço/cancelar conta/cancelar hospedagem/cancelamento;
          assinatura; boleto/boletos; pix; nota fiscal; iva; desconto/cupom; inadimplência/falta de pagamento
        billing 2: pagar/paguei/pago; preço/preços; plano/planos; suspenso/suspensa/suspensão; cancelar; valor;
          custa/custo; transferência bancária; mensalidade
        domains 3: transferir domínio/transferência domínio/transferência de domínio;
          código epp/código de autorização/código auth/código de transferência;
          registrar domínio/registar domínio/registro de domínio/comprar domínio/registrar novo domínio;
          renovar domínio/renovação domínio/renovação de domínio;
          domínio expirado/domínio vencido/domínio expirou/domínio venceu/domínio expira/domínio vence;
          titular/titularidade
        domains 2: nome domínio/nome de domínio; renovar/renovação; expirado/expirou/vencido
        domains 1: domínio/domínios; transferir/transferência
        dns 3: servidores de nomes/servidor de nomes/servidores dns/servidor dns;
          registro mx/registros mx/registo mx/registro dns/registros dns/entrada dns/entradas dns/registos dns;
          registro a; registro cname; registro txt; zona dns; propagação/propagar;
          apontar domínio/apontar para/aponta para/domínio aponta
        dns 2: registro/registros/registo; subdomínio; resolve
        ssl 3: certificado/certificados/certificado ssl; não seguro/não é seguro/site não seguro/não segura/inseguro;
          conexão não é privada/conexão não é particular/ligação não é privada/conexão não é segura; conteúdo misto;
          cadeado; criptografia
        ssl 2: conexão segura
        email 3: correio eletrônico/correio eletrónico/correio;
          caixa de entrada/caixa postal/caixa de correio/caixas de email/caixa de email;
          conta de email/contas de email/conta de e mail/endereço de email;
          redirecionamento de email/encaminhamento/encaminhar; pasta spam/pasta de spam/lixo eletrônico/caixa de spam;
          resposta automática/autoresposta; servidor de email; retornam/voltando/devolvidos
        email 2: anexo/anexos; remetente/destinatário; lista negra
        email 1: enviar/receber/recebo/envio/chegam; mensagens
        website_error 3: página em branco/tela branca/ecrã branco/tela em branco;
          erro 500/erro 404/erro 403/erro 503/erro interno;
          site fora do ar/fora do ar/site caiu/site está fora/site em baixo/loja fora do ar;
          não carrega/não abre/site não funciona/site não abre/página não abre;
          muitos redirecionamentos/redirecionamentos em excesso; versão php/versão do php; erro fatal/erro crítico;
          serviço indisponível; página não encontrada
        website_error 2: mensagem de erro; indisponível; quebrado/quebrou; offline
        website_error 1: erro/erros
        website_slow 3: lento/lenta/lentidão/muito lento/muito lenta/devagar; tempo de carregamento; velocidade;
          desempenho; demora muito/demora para carregar/demora a carregar/demora/demorando; acelerar; mais rápido
        website_slow 2: segundos; tempo limite; carregamento
        database 3: banco dados/banco de dados/bancos de dados/base dados/base de dados/bases de dados;
          conexão com banco de dados/conexão com o banco de dados; consulta sql; usuário mysql
        database 4: erro ao conectar com banco dados/erro ao estabelecer conexão com banco dados
        database 2: consulta/consultas; tabela/tabelas; importar
        malware 7: hackeado/hackeada/hackearam/invadido/invadiram/invadida/invasão; vírus;
          código malicioso/malicioso/maliciosos; infectado/infectada/infectados; site enganoso; pirateado;
          comprometido
        malware 2: suspeito/suspeitos/arquivos estranhos/ficheiros estranhos/suspeita; ataque; vulnerabilidade
        migration 3: migrar/migração; mover site/mudar site/transferir site/transferência de site/transferência site;
          outro provedor/outra hospedagem/provedor atual/provedor anterior/hospedagem anterior/outro alojamento/
          mudar de provedor/mudar de hospedagem/hospedagem atual; servidor antigo/servidor anterior
        migration 2: mover/mudar; novo servidor; provedor
        account_access 3: fazer login/entrar na conta/iniciar sessão/acessar conta/aceder à conta/logar;
          acessar painel; esqueci senha/redefinir senha/recuperar senha/palavra passe esquecida;
          trocar senha/alterar senha; senha incorreta/senha errada;
          área do cliente/área de cliente/área cliente; ip bloqueado/desbloquear ip/bloqueio de ip/ip foi bloqueado;
          dois fatores/duas etapas/autenticação de dois fatores; acesso negado;
          não consigo entrar/não consigo acessar/não consigo aceder
        account_access 2: senha/senhas/palavra passe; bloqueado/bloqueada/desbloquear; acesso/acessar/aceder/entrar;
          usuário/utilizador; painel de controle/painel
        account_access 1: conta
        files_backup 3: cópia de segurança/cópias de segurança; restaurar/restauração/restaurem;
          arquivos apagados/apaguei arquivos/apaguei sem querer/excluí por engano/apaguei por engano/
          ficheiros apagados/arquivos excluídos/arquivos deletados; gerenciador de arquivos/gestor de ficheiros;
          espaço em disco/espaço disco; conta ftp/acesso ftp/conexão ftp;
          enviar arquivos/subir arquivos/carregar ficheiros; permissões; acesso ssh/chave ssh
        files_backup 2: arquivo/arquivos/ficheiro/ficheiros; pasta/pastas/diretório;
          apaguei/apagado/excluí/deletei/apagar; baixar; subir
        """;
}
