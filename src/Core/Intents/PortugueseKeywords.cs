namespace SupportAssistant.Core.Intents;

/// <summary>Portuguese words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class PortugueseKeywords
{
    public const string List =
        """
        billing 4: cobrado duas vezes/cobrança duplicada/cobrança em duplicidade; dinheiro de volta/devolver ~ dinheiro/
          devolução ~ dinheiro; recibo/comprovante; cancelar ~ plano/cancelar ~ serviço/cancelar ~ conta/
          cancelar ~ assinatura/encerrar ~ plano/encerrar ~ conta/cancelar ~ hospedagem/rescindir; quanto custa/
          quanto custaria; não reconheço; cartão ~ recusado/pagamento recusado/recusado; aumentou ~ preço/
          preço ~ aumentou/reajuste; teste grátis; promoção
        billing 3: contrato; renovação automática; paypal/multibanco/mb way; orçamento; mais caro/mais barato/aumento;
          nif/cnpj/contador/contabilidade; conta ~ suspensa/continua suspensa; segunda via/vencimento; fatura/
          faturamento/faturação; reembolso/estorno/reembolsar/devolução; pagamento; cobrança/cobrado/cobrada/cobraram;
          cartão de crédito/cartão; cancelar plano/cancelar assinatura/cancelar serviço/cancelar conta/
          cancelar hospedagem/cancelamento; assinatura; boleto; pix; nota fiscal; iva; desconto/cupom; inadimplência/
          falta de pagamento; dinheiro; taxa; comprei; pagamos/cobram/paguei
        billing 2: pacote; mensal/anual; pedido; pagar/pago; preço; plano; suspenso/suspensa/suspensão; cancelar; valor;
          custa/custo; transferência bancária; mensalidade; grátis/gratuito; euros/reais
        billing 1: banco
        domains 4: transferir ~ domínio/renovar ~ domínio/registrar ~ domínio/comprar ~ domínio/domínio ~ expirou/
          domínio ~ vencido/domínio ~ vence; dono ~ domínio/proprietário ~ domínio/dono do domínio; registrador/
          registador; código de transferência; whois; domínio ~ recuperar/recuperar ~ domínio/domínio ~ disponível/
          domínio ~ livre/perdi ~ domínio; endereço web; domínio ~ bloqueado
        domains 3: transferir domínio/transferência domínio; código epp/código de autorização/código auth;
          registrar domínio/registar domínio/registro de domínio/comprar domínio/registrar novo domínio;
          renovar domínio/renovação domínio; domínio expirado/domínio vencido/domínio expirou/domínio venceu/
          domínio expira/domínio vence; titular/titularidade; renovo/renovam
        domains 2: registro.br; nome domínio; renovar/renovação; expirado/expirou/vencido
        domains 1: domínio; transferir/transferência
        dns 4: dns; servidores de nomes; apontar ~ ip/apontar ~ domínio/apontar ~ servidor/apontar ~ para/
          domínio ~ aponta; registro txt/registro cname/registo txt/registo cname/entrada txt; novo ip/ip antigo;
          site antigo/continua ~ antigo; verificar ~ domínio; não resolve; nameservers/página antiga
        dns 3: servidor de nomes/servidores dns/servidor dns; registro mx/registo mx/registro dns/entrada dns/
          registos dns; registro a; zona dns; propagação/propagar; apontar domínio/apontar para/aponta para/
          domínio aponta
        dns 2: ip/endereço ip; subdomínio; resolve; registro/registo
        ssl 5: não é segura/não é seguro/não é privada/não é particular; mostra ~ aviso/aviso ~ navegador/
          alerta de segurança
        ssl 4: ssl; https; cadeado; certificado ~ expirado/certificado ~ vencido/certificado ~ venceu/
          renovar ~ certificado; let's encrypt
        ssl 3: aviso de segurança; certificado/certificado ssl; não seguro/site não seguro/não segura/inseguro;
          conexão não é privada/conexão não é particular/ligação não é privada/conexão não é segura; conteúdo misto;
          criptografia
        ssl 2: conexão segura; aviso
        email 4: caixa cheia/caixa ~ cheia; não recebo/não consigo enviar/não consigo receber/não chegam; outlook/
          thunderbird; na pasta spam/no spam/como spam/lixo eletrônico/para o spam; servidor de entrada/
          servidor de saída/entrada e de saída; mensagens voltam/voltam com/mensagens ~ voltam; correio; não chega;
          novo endereço/criar ~ email/criar ~ conta de email; não saem/não são enviados; caixa de saída;
          assinatura de email; calendário
        email 3: spam; smtp/imap; formulário de contato/formulário de contacto; mensagens que envio; correio eletrônico;
          caixa de entrada/caixa postal/caixa de correio/caixas de email; conta de email/conta de e mail/
          endereço de email; redirecionamento de email/encaminhamento/encaminhar; pasta spam/caixa de spam;
          resposta automática/autoresposta; servidor de email; retornam/voltando/devolvidos; mail/e mail/email
        email 2: anexo; remetente/destinatário; lista negra
        email 1: enviar/receber/recebo/envio/chegam; mensagens
        website_error 5: tela branca/ecrã branco/em branco/página branca; erro crítico/erro fatal; erro interno;
          redirecionamentos demais/muitos redirecionamentos; modo de manutenção
        website_error 4: saiu do ar/fora do ar/site ~ caiu/site ~ fora/loja ~ fora/está em baixo; não aparece nada/
          nada aparece/não carrega/não abre/deixou de abrir; parou de funcionar/deixou de funcionar/não funciona;
          inacessível/não está disponível; página padrão/outro site aparece; sumiu/desapareceu; mensagem de erro;
          imagens ~ não; página do servidor; lista de arquivos; quebrou; não conseguem comprar
        website_error 3: página em branco/tela em branco; erro 500/erro 404/erro 403/erro 503; site fora do ar/
          site caiu/site está fora/site em baixo/loja fora do ar; site não funciona/site não abre/página não abre;
          redirecionamentos em excesso; versão php; serviço indisponível; página não encontrada; aparece ~ erro/
          mostra ~ erro
        website_error 2: plugin; php; tema; atualizar/atualização/atualizei; indisponível; quebrado; offline
        website_error 1: erro
        website_slow 4: lento/lenta/lentidão; demora/demoram/demorando/demora ~ segundos/leva ~ segundos;
          uma eternidade; trava/travando/travado; mais rápido/acelerar; sobrecarregado
        website_slow 3: memória/cpu/recursos; tráfego/muitas visitas/muitos acessos; tempo de resposta; muito lento/
          muito lenta/devagar; tempo de carregamento; velocidade; desempenho; demora muito/demora para carregar/
          demora a carregar; pensando
        website_slow 2: segundos; tempo limite; carregamento; esperar/espero
        database 4: mysql/mariadb/phpmyadmin; banco de dados/base de dados; arquivo sql/ficheiro sql/dump; novo banco;
          erro ao conectar com banco dados/erro ao estabelecer conexão com banco dados; conexão com o banco/
          tabela ~ não existe/conectar ~ banco
        database 3: sql; conexão com banco de dados; consulta sql; usuário mysql
        database 2: consulta; tabela; importar
        malware 7: vírus; malware; hacker/hackear/hacked; invadir/invasores; phishing; software malicioso; hackeado/
          hackeada/hackearam/invadido/invadiram/invadida/invasão; código malicioso/malicioso; infectado/infectada;
          site enganoso; pirateado; comprometido
        malware 5: cassino/casino/apostas; arquivos suspeitos/ficheiros suspeitos/ficheiros ~ estranhos/
          arquivos ~ estranhos/arquivos desconhecidos; redireciona para/redirecionando para ~ site/
          redirecionado para ~ site; envia spam/enviando spam/envio de spam; usuário desconhecido/
          utilizador desconhecido; site perigoso; remédios/viagra/anúncios/propaganda/pop ups/cripto; perigoso;
          não fomos nós/não criamos; em chinês/em japonês; não é nosso/não é da nossa/não são nossos
        malware 3: segurança/proteger; tentativas de login/ataques; estranho; antivírus
        malware 2: suspeito/arquivos estranhos/ficheiros estranhos/suspeita; vulnerabilidade
        migration 4: passar ~ site/trazer ~ site/mudar ~ site/migrar ~ site/transferência do site/transferir ~ site/
          levar ~ site; outra empresa/outra hospedagem/empresa antiga/hospedagem antiga/outro fornecedor/
          alojamento atual/alojamento antigo; mudar para vocês; do wix; trago ~ site/trago ~ wordpress/
          trazer ~ wordpress/hospedagem atual/site existente; migram/migra/migrem/fazem ~ migração
        migration 3: mudança; outro servidor; migrar/migração; mover site/mudar site/transferir site; outro provedor/
          provedor atual/provedor anterior/hospedagem anterior/outro alojamento/mudar de provedor/mudar de hospedagem;
          servidor antigo/servidor anterior
        migration 2: mover/mudar; novo servidor; provedor; para vocês; em local; sair; levar
        account_access 4: não consigo entrar/não consigo acessar/não consigo aceder/não consigo logar/
          não consigo fazer login/não me deixa entrar; fazer login/login/iniciar sessão; esqueci ~ senha/perdi ~ senha/
          redefinir ~ senha/recuperar ~ senha/palavra passe/esqueci ~ palavra passe; dados ~ incorretos/
          senha ~ incorreta/senha errada/errar senha; verificação em duas etapas/autenticador/código de verificação;
          ip ~ bloqueado/ip ~ bloqueada/bloqueou ~ ip; credenciais; código ~ sms/sms/código não chega;
          muitas tentativas; usuário desconhecido; número de cliente; entrar ~ conta/entrar ~ painel/acessar ~ painel;
          troquei de celular/mudei de telemóvel/alterar ~ senha/mudar ~ senha
        account_access 3: área do cliente; entrar na conta/acessar conta/aceder à conta/logar; acessar painel;
          esqueci senha/redefinir senha/recuperar senha/palavra passe esquecida; trocar senha/alterar senha;
          senha incorreta; ip bloqueado/desbloquear ip/bloqueio de ip/ip foi bloqueado; dois fatores/duas etapas/
          autenticação de dois fatores; acesso negado
        account_access 2: senha; bloqueado/bloqueada/desbloquear; acesso/acessar/aceder/entrar; usuário/utilizador;
          painel de controle/painel
        account_access 1: conta
        files_backup 4: ftp/sftp/filezilla; backup; ssh; sem querer/por engano/por acidente/pasta errada/por erro;
          recuperar ~ pasta/recuperar ~ backup/versão anterior/versão de ontem/como estava; disco cheio/espaço ~ cheio;
          tarefa cron/cron/cron job; proteger ~ pasta; enviar ~ arquivos; zip; estado anterior; perdi ~ arquivos/
          fotos apagadas; com que frequência; sobrescrevi/cópia; arquivos ~ sumiram/recuperar ~ arquivos/enviar arquivos
        files_backup 3: cópia de segurança; restaurar/restauração/restaurem; arquivos apagados/apaguei arquivos/
          apaguei sem querer/excluí por engano/apaguei por engano/ficheiros apagados/arquivos excluídos/
          arquivos deletados; gerenciador de arquivos/gestor de ficheiros; espaço em disco/espaço disco; conta ftp/
          acesso ftp/conexão ftp; subir arquivos/carregar ficheiros; permissões; acesso ssh/chave ssh; espaço
        files_backup 2: apagou/apaguei; descompactar; arquivo/ficheiro; pasta/diretório; apagado/excluí/deletei/apagar;
          baixar; subir
        general 4: horário de atendimento/horário; por telefone/telefone de contato/ligar para mim/me ligar; emprego/
          estágio/vaga; parceria/patrocínio; lgpd/rgpd; criação de site/logotipo/logo; reclamação; vagas de emprego/
          contratando; endereço postal; gerente; falar com alguém
        general 2: computador; impressora; escritório
        general 1: parabéns/elogio/agradecer/agradeço
        """;
}
